import { SamenDownload } from '../download/samen-download.js';
import { register } from './register.js';

register('samen-download', SamenDownload);
