// Not yet reviewed by a native speaker.
import { plural } from '../../locale/grammar.js';
import type { KindMessages } from './kind-messages.js';

export default {
  info: 'Explication',
  help: 'Que voulons-nous dire ?',
  several: 'Vous pouvez choisir plusieurs réponses.',
  atMost: (max) => `Choisissez-en ${max} au maximum.`,
  tooMany: (max) =>
    plural(
      'fr',
      max,
      `Choisissez ${max} réponse au maximum. Retirez-en quelques-unes.`,
      `Choisissez ${max} réponses au maximum. Retirez-en quelques-unes.`,
    ),
  chooseSome: 'Choisissez une ou plusieurs réponses',
  fillIn: 'Indiquez un nombre',
  notANumber: 'Indiquez seulement un nombre, par exemple 12 ou 7,5',
  notWhole: 'Indiquez un nombre entier, sans chiffres après la virgule',
  tooLow: (min) => `Indiquez au moins ${min.toLocaleString('fr')}`,
  tooHigh: (max) => `Indiquez ${max.toLocaleString('fr')} au maximum`,
} satisfies KindMessages;
