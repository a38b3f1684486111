import { plural } from '../../locale/grammar.js';
import type { ParticipantMessages } from './participants-messages.js';

export default {
  heading: 'Colleagues',
  colleague: (number) => `Colleague ${number}`,
  name: 'Name',
  email: 'Email address',
  add: (count) => (count === 0 ? 'Sign up a colleague' : 'Sign up another colleague'),
  remove: (number) => `Remove colleague ${number}`,
  enough: (count) => {
    if (count === 0) return 'There is a place left for you alone.';
    return plural(
      'en',
      count,
      'You can sign up 1 colleague at most.',
      `You can sign up ${count} colleagues at most.`,
    );
  },
  notice: (controller) =>
    controller
      ? `${controller} gets the name and email address of your colleagues from you, and uses them only for this knowledge session. Please tell them. They have the same rights as you.`
      : 'We get the name and email address of your colleagues from you, and use them only for this knowledge session. Please tell them. They have the same rights as you.',
  newsletter: 'The newsletter is for you alone.',
  problems: {
    name: {
      missing: (number) => `Fill in the name of colleague ${number}`,
      invalid: (number) => `Fill in the name of colleague ${number} in ordinary letters`,
      'too-long': (number) =>
        `Fill in a shorter name for colleague ${number}: at most 200 characters`,
      url: (number) => `Fill in the name of colleague ${number} without a web address`,
    },
    email: {
      missing: (number) => `Fill in the email address of colleague ${number}`,
      invalid: (number) =>
        `Fill in a whole email address for colleague ${number}, like name@example.nl`,
      'too-long': (number) =>
        `Fill in a shorter email address for colleague ${number}: at most 254 characters`,
      url: (number) => `Fill in an email address for colleague ${number}, not a web address`,
    },
  },
} satisfies ParticipantMessages;
