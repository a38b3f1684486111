import { plural } from '../../locale/grammar.js';
import type { AgendaMessages } from './agenda-messages.js';

export default {
  past: 'Over',
  full: 'Full',
  waitlist: 'Waiting list',
  closed: 'Closed',
  cancelled: 'Cancelled',
  seatsLeft: (count) => plural('en', count, '1 place left', `${count} places left`),
  closedSince: (moment) => `You could sign up until ${moment}.`,
  closesAt: (moment) => `You can sign up until ${moment}.`,
  moment: (date, time) => `${date}, ${time}`,
  yourTime: (moment, zone) => `Where you are: ${moment} (${zone})`,
  series: (count) => `${count} meetings`,
  recording: 'Watch the recording',
  submitWaitlist: 'Put me on the waiting list',
  unavailable: 'The dates cannot be fetched at the moment.',
  retry: 'Try again',
  stillUnavailable: 'The dates still cannot be fetched.',
  chosenGone: 'The date that you chose can no longer be chosen.',
  chosenFull: 'The date that you chose has just filled up. You can still go on the waiting list.',
  noDates: 'There is no new date yet.',
  notifyLead: 'Leave your details. We will let you know when there is a new date.',
  notifySubmit: 'Keep me informed',
  notifyPurpose: 'We use your details only to email you when there is a new date.',
} satisfies AgendaMessages;
