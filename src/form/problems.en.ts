import { alternatives, plural } from '../locale/grammar.js';
import type { ProblemMessages } from './problem-messages.js';

export default {
  stillSending: 'We are still sending. You do not need to press again.',
  slow: 'Sending takes longer than usual. We are still trying.',
  again: 'It has not worked yet. We are trying again.',
  stop: 'Stop sending',
  retry: 'Try again',
  summary: 'Something is not right yet',
  prefix: 'Error: ',
  missing: {
    name: 'Fill in your name',
    'given-name': 'Fill in your first name',
    'family-name': 'Fill in your last name',
    email: 'Fill in your email address',
    phone: 'Fill in your phone number',
    organisation: 'Fill in the name of your organisation',
    municipality: 'Fill in the name of your municipality',
    role: 'Fill in your job title',
    message: 'Write your message',
    session: 'Choose a date',
  },
  invalid: {
    name: 'Fill in your name in ordinary letters',
    'given-name': 'Fill in your first name in ordinary letters',
    'family-name': 'Fill in your last name in ordinary letters',
    email: 'Fill in a whole email address, like name@example.nl',
    phone: 'Fill in a whole phone number, like 030 123 45 67',
    organisation: 'Fill in the name of your organisation in ordinary letters',
    municipality: 'Fill in the name of your municipality in ordinary letters',
    role: 'Fill in your job title in ordinary letters',
    message: 'Write your message in ordinary letters',
    session: 'Choose one of the dates',
  },
  tooLong: {
    name: 'Fill in a shorter name: 200 characters at most',
    'given-name': 'Fill in a shorter first name: 200 characters at most',
    'family-name': 'Fill in a shorter last name: 200 characters at most',
    email: 'Fill in a shorter email address: 254 characters at most',
    phone: 'Fill in a shorter phone number: 15 digits at most',
    organisation: 'Fill in a shorter name of your organisation: 200 characters at most',
    municipality: 'Fill in a shorter name of your municipality: 200 characters at most',
    role: 'Fill in a shorter job title: 200 characters at most',
    message: 'Make your message shorter: 5,000 characters at most',
    session: 'Choose one of the dates',
  },
  url: {
    name: 'Fill in your name without a web address',
    'given-name': 'Fill in your first name without a web address',
    'family-name': 'Fill in your last name without a web address',
    email: 'Fill in an email address, not a web address',
    phone: 'Fill in a phone number, not a web address',
    organisation: 'Fill in the name of your organisation without a web address',
    municipality: 'Fill in the name of your municipality without a web address',
    role: 'Fill in your job title without a web address',
    message: 'Write your message without a web address',
    session: 'Choose one of the dates',
  },
  oneOf: (labels) => `Fill in at least one of these fields: ${alternatives('en', labels)}`,
  refused: 'This was not accepted. Check what you filled in.',
  robot:
    'There was something in a field that you cannot see. We have emptied it. Press the button once more.',
  typo: (address) => `Do you mean ${address}?`,
  useTypo: 'Yes, use that address',
  failures: {
    rejected: {
      title: 'Your details were not accepted',
      text: () => 'Your details are still here. Try again later, or get in touch in another way.',
    },
    config: {
      title: 'Your details have not been sent',
      text: () => 'This form is not ready for use yet. Your details are still here.',
    },
    offline: {
      title: 'Your details have not been sent yet',
      text: () =>
        'There is no connection. Your details are still here. Check your internet and try again.',
    },
    busy: {
      title: 'Your details have not been sent yet',
      text: (minutes) => {
        if (minutes === undefined) {
          return 'It is too busy on our side. Your details are still here. Try again in a while.';
        }
        return plural(
          'en',
          minutes,
          'It is too busy on our side. Your details are still here. Try again in 1 minute.',
          `It is too busy on our side. Your details are still here. Try again in ${minutes} minutes.`,
        );
      },
    },
    stopped: {
      title: 'Your details have not been sent',
      text: () => 'You stopped the sending. Your details are still here.',
    },
    'no-answer': {
      title: 'It is not certain that your details have arrived',
      text: () =>
        'We got no answer. Your details are still here. Check your internet and try again: it counts only once.',
    },
    trouble: {
      title: 'It is not certain that your details have arrived',
      text: () =>
        'Something went wrong on our side, not on yours. Your details are still here. Try again: it counts only once.',
    },
    unsure: {
      title: 'It is not certain that your details have arrived',
      text: () =>
        'Your details are still here. You can send them once more. They may then arrive twice.',
    },
  },
} satisfies ProblemMessages;
