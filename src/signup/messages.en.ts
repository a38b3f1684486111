import type { SignupMessages } from './messages.js';

export default {
  heading: 'Sign up for the knowledge session',
  dates: 'Which date suits you?',
  time: (time) => time,
  past: 'Over',
  online: 'Online',
  programme: 'See the programme',
  noDates: 'There is no new date yet.',
  unavailable: 'You cannot sign up on this page now.',
  submit: 'Sign me up',
  purpose: 'We use your details to sign you up and to email you about this knowledge session.',
} satisfies SignupMessages;
