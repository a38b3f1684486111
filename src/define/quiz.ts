import { SamenQuiz } from '../quiz/samen-quiz.js';
import { register } from './register.js';

register('samen-quiz', SamenQuiz);
