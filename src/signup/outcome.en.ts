import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (date) => `You are signed up for ${date}`,
  registeredText: 'We have received your registration. See you then!',
  waitlistedHeading: (date) => `You are on the waiting list for ${date}`,
  waitlistedText: 'The session is full. Perhaps a place becomes free.',
  sentHeading: (date) => `Your registration for ${date} has been sent`,
  sentText: 'You do not need to do anything else now.',
  notifyHeading: 'We will keep you informed',
  notifyText: 'You will hear from us when there is a new date.',
  online: 'online',
  manage: 'Change or cancel your registration',
  moment: (date, time) => `${date}, ${time}`,
  confirmation: 'You will get a confirmation by email.',
} satisfies OutcomeMessages;
