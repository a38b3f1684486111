import { plural } from '../../locale/grammar.js';
import type { ParticipantMessages } from './participants-messages.js';

export default {
  heading: 'Collega’s',
  colleague: (number) => `Collega ${number}`,
  name: 'Naam',
  email: 'E-mailadres',
  add: (count) => (count === 0 ? 'Schrijf een collega in' : 'Schrijf nog een collega in'),
  remove: (number) => `Verwijder collega ${number}`,
  enough: (count) => {
    if (count === 0) return 'Er is alleen nog plaats voor uzelf.';
    return plural(
      'nl',
      count,
      'U kunt hooguit 1 collega inschrijven.',
      `U kunt hooguit ${count} collega’s inschrijven.`,
    );
  },
  notice: (controller) =>
    controller
      ? `${controller} krijgt de naam en het e-mailadres van uw collega’s van u, en gebruikt die alleen voor deze kennissessie. Vertel dit aan uw collega’s. Zij hebben dezelfde rechten als u.`
      : 'Wij krijgen de naam en het e-mailadres van uw collega’s van u, en gebruiken die alleen voor deze kennissessie. Vertel dit aan uw collega’s. Zij hebben dezelfde rechten als u.',
  newsletter: 'De nieuwsbrief geldt alleen voor uzelf.',
  problems: {
    name: {
      missing: (number) => `Vul de naam van collega ${number} in`,
      invalid: (number) => `Vul de naam van collega ${number} in met gewone letters`,
      'too-long': (number) => `Vul een kortere naam in voor collega ${number}: hooguit 200 tekens`,
      url: (number) => `Vul de naam van collega ${number} in zonder webadres`,
    },
    email: {
      missing: (number) => `Vul het e-mailadres van collega ${number} in`,
      invalid: (number) =>
        `Vul een volledig e-mailadres in voor collega ${number}, zoals naam@voorbeeld.nl`,
      'too-long': (number) =>
        `Vul een korter e-mailadres in voor collega ${number}: hooguit 254 tekens`,
      url: (number) => `Vul een e-mailadres in voor collega ${number}, geen webadres`,
    },
  },
} satisfies ParticipantMessages;
