import { alternatives } from '../locale/grammar.js';
import type { FormMessages } from './messages.js';

export default {
  required: 'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.',
  optional: '(optioneel)',
  labels: {
    name: 'Naam',
    'given-name': 'Voornaam',
    'family-name': 'Achternaam',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    organisation: 'Organisatie',
    municipality: 'Gemeente',
    role: 'Functie',
    message: 'Uw bericht',
  },
  oneOf: (labels) => `Vul er minstens één in: ${alternatives('nl', labels)}.`,
  sending: 'Bezig met versturen…',
  offline:
    'Er is geen verbinding. Wat u heeft ingevuld, staat er nog. Controleer uw internet en druk nog een keer.',
  privacy: (controller, retention) =>
    retention
      ? `${controller} verwerkt uw gegevens en bewaart ze ${retention}.`
      : `${controller} verwerkt uw gegevens.`,
  privacyDetails: 'Meer over uw gegevens en uw rechten',
  privacyLink: 'Privacyverklaring',
  consent: (controller) =>
    `${controller} mag mij e-mailen over nieuwe publicaties. Ik kan mij altijd afmelden.`,
} satisfies FormMessages;
