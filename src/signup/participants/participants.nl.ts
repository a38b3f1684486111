import type { ParticipantMessages } from './participants-messages.js';

export default {
  heading: 'Collega’s',
  colleague: (number) => `Collega ${number}`,
  name: 'Naam',
  email: 'E-mailadres',
  add: (count) => (count === 0 ? 'Meld een collega aan' : 'Meld nog een collega aan'),
  remove: (number) => `Haal collega ${number} weg`,
  enough: (count) => `U kunt hooguit ${count} collega’s aanmelden.`,
  notice: (controller) =>
    controller
      ? `${controller} krijgt de naam en het e-mailadres van uw collega’s van u, en gebruikt die alleen voor deze kennissessie. Vertel hun dat. Zij hebben dezelfde rechten als u.`
      : 'Wij krijgen de naam en het e-mailadres van uw collega’s van u, en gebruiken die alleen voor deze kennissessie. Vertel hun dat. Zij hebben dezelfde rechten als u.',
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
