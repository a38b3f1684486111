// Not yet reviewed by a native speaker.
import { alternatives } from '../locale/grammar.js';
import type { FormMessages } from './messages.js';

export default {
  required: 'Remplissez tous les champs. Si un champ n’est pas obligatoire, c’est indiqué.',
  optional: '(facultatif)',
  labels: {
    name: 'Nom complet',
    'given-name': 'Prénom',
    'family-name': 'Nom de famille',
    email: 'Adresse e-mail',
    phone: 'Numéro de téléphone',
    organisation: 'Organisation',
    municipality: 'Commune',
    role: 'Fonction',
    message: 'Votre message',
  },
  oneOf: (labels) => `Remplissez au moins un champ : ${alternatives('fr', labels)}.`,
  sending: 'Envoi en cours…',
  offline:
    'Il n’y a pas de connexion. Vos données sont toujours ici. Vérifiez votre connexion à internet et réessayez.',
  privacy: (controller, retention) =>
    retention
      ? `${controller} traite vos données et les conserve pendant ${retention}.`
      : `${controller} traite vos données.`,
  privacyDetails: 'Vos données et vos droits',
  privacyLink: 'Déclaration de confidentialité',
  consent: (controller) =>
    `${controller} peut m’envoyer des e-mails sur de nouvelles publications. Je peux me désinscrire à tout moment.`,
} satisfies FormMessages;
