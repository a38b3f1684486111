// Not yet reviewed by a native speaker.
import { plural } from '../../locale/grammar.js';
import type { ParticipantMessages } from './participants-messages.js';

export default {
  heading: 'Kollega’s',
  colleague: (number) => `Kollega ${number}`,
  name: 'Namme',
  email: 'E-mailadres',
  add: (count) => (count === 0 ? 'Skriuw in kollega yn' : 'Skriuw noch in kollega yn'),
  remove: (number) => `Helje kollega ${number} wei`,
  enough: (count) => {
    if (count === 0) return 'Der is allinnich noch plak foar josels.';
    return plural(
      'fy',
      count,
      'Jo kinne maksimaal 1 kollega ynskriuwe.',
      `Jo kinne maksimaal ${count} kollega’s ynskriuwe.`,
    );
  },
  notice: (controller) =>
    controller
      ? `${controller} kriget fan jo de namme en it e-mailadres fan jo kollega’s, en brûkt dy allinnich foar dizze kennissesje. Fertel dit oan jo kollega’s. Sy hawwe deselde rjochten as jo.`
      : 'Wy krije fan jo de namme en it e-mailadres fan jo kollega’s, en brûke dy allinnich foar dizze kennissesje. Fertel dit oan jo kollega’s. Sy hawwe deselde rjochten as jo.',
  newsletter: 'De nijsbrief jildt allinnich foar josels.',
  problems: {
    name: {
      missing: (number) => `Folje de namme fan kollega ${number} yn`,
      invalid: (number) => `Folje de namme fan kollega ${number} yn mei gewoane letters`,
      'too-long': (number) =>
        `Folje in koartere namme yn foar kollega ${number}: maksimaal 200 tekens`,
      url: (number) => `Folje de namme fan kollega ${number} yn sûnder webadres`,
    },
    email: {
      missing: (number) => `Folje it e-mailadres fan kollega ${number} yn`,
      invalid: (number) =>
        `Folje in folslein e-mailadres yn foar kollega ${number}, lykas name@example.nl`,
      'too-long': (number) =>
        `Folje in koarter e-mailadres yn foar kollega ${number}: maksimaal 254 tekens`,
      url: (number) => `Folje in e-mailadres yn foar kollega ${number}, gjin webadres`,
    },
  },
} satisfies ParticipantMessages;
