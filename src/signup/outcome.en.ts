import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (what) => `You are signed up for ${what}`,
  registeredText: 'We have received your registration. See you then!',
  waitlistedHeading: (what) => `You are on the waiting list for ${what}`,
  waitlistedText: 'The session is full. Perhaps a place becomes free.',
  sentHeading: (what) => `Your registration for ${what} has been sent`,
  sentText: 'You do not need to do anything else now.',
  sentWaitlistHeading: (what) => `Your request for the waiting list of ${what} has been sent`,
  colleagues: (names) => `Also signed up: ${names}`,
  notifyHeading: 'We will keep you informed',
  notifyText: 'You will hear from us when there is a new date.',
  manage: 'Change or cancel your registration',
  moment: (date, time) => `${date}, ${time}`,
  confirmation: 'You will get a confirmation by email.',
} satisfies OutcomeMessages;
