import type { SignupMessages } from './messages.js';

export default {
  heading: 'Sign up for the knowledge session',
  dates: 'Which date suits you?',
  time: (time) => time,
  past: 'Over',
  online: 'Online',
  programme: 'See the programme',
  noDates: 'There is no new date yet.',
  submit: 'Sign me up',
  purpose: 'We use your details to sign you up. We only email you about this knowledge session.',
  registeredHeading: (date) => `You are signed up for ${date}`,
  registeredText: 'We have received your registration. See you then!',
  waitlistedHeading: (date) => `You are on the waiting list for ${date}`,
  waitlistedText: 'The session is full. We will let you know when a place becomes free.',
  sentHeading: (date) => `Your registration for ${date} has been sent`,
  sentText: 'You do not need to do anything else now.',
} satisfies SignupMessages;
