// Not yet reviewed by a native speaker.
import { plural } from '../../locale/grammar.js';
import type { ParticipantMessages } from './participants-messages.js';

export default {
  heading: 'Collègues',
  colleague: (number) => `Collègue ${number}`,
  name: 'Nom complet',
  email: 'Adresse e-mail',
  add: (count) => (count === 0 ? 'Inscrire un collègue' : 'Inscrire un autre collègue'),
  remove: (number) => `Retirer le collègue ${number}`,
  enough: (count) => {
    if (count === 0) return 'Il ne reste de la place que pour vous.';
    return plural(
      'fr',
      count,
      `Vous pouvez inscrire ${count} collègue au maximum.`,
      `Vous pouvez inscrire ${count} collègues au maximum.`,
    );
  },
  notice: (controller) =>
    controller
      ? `${controller} reçoit de vous le nom et l’adresse e-mail de vos collègues, et les utilise uniquement pour cette séance d’information. Dites-le à vos collègues. Ils ont les mêmes droits que vous.`
      : 'Nous recevons de vous le nom et l’adresse e-mail de vos collègues, et nous les utilisons uniquement pour cette séance d’information. Dites-le à vos collègues. Ils ont les mêmes droits que vous.',
  newsletter: 'La lettre d’information est pour vous seulement.',
  problems: {
    name: {
      missing: (number) => `Indiquez le nom complet du collègue ${number}`,
      invalid: (number) =>
        `Indiquez le nom complet du collègue ${number} avec des lettres ordinaires`,
      'too-long': (number) =>
        `Indiquez un nom plus court pour le collègue ${number} : 200 caractères au maximum`,
      url: (number) => `Indiquez le nom complet du collègue ${number} sans adresse web`,
    },
    email: {
      missing: (number) => `Indiquez l’adresse e-mail du collègue ${number}`,
      invalid: (number) =>
        `Indiquez une adresse e-mail complète pour le collègue ${number}, comme name@example.nl`,
      'too-long': (number) =>
        `Indiquez une adresse e-mail plus courte pour le collègue ${number} : 254 caractères au maximum`,
      url: (number) =>
        `Indiquez une adresse e-mail pour le collègue ${number}, pas une adresse web`,
    },
  },
} satisfies ParticipantMessages;
