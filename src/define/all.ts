import './adviser.js';
import './download.js';
import './quiz.js';
import './signup.js';
