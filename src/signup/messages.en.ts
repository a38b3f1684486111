import type { SignupMessages } from './messages.js';

export default {
  heading: 'Sign up for the knowledge session',
  date: 'When',
  dates: 'Which date suits you?',
  time: (time) => time,
  online: 'Online',
  map: 'See on the map',
  programme: 'See the programme',
  unavailable: 'You cannot sign up on this page now.',
  submit: 'Sign me up',
  purpose: 'We use your details to sign you up and to email you about this knowledge session.',
} satisfies SignupMessages;
