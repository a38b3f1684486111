import { SamenAdviser } from '../adviser/samen-adviser.js';
import { register } from './register.js';

register('samen-adviser', SamenAdviser);
