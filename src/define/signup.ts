import { SamenSignup } from '../signup/samen-signup.js';
import { register } from './register.js';

register('samen-signup', SamenSignup);
