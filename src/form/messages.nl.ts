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
  oneOf: (labels) => `Vul er minstens één in: ${labels}.`,
  sending: 'Bezig met versturen…',
  stillSending: 'Wij zijn nog bezig met versturen. U hoeft niet nog een keer te drukken.',
  unavailable: 'Dit formulier werkt op dit moment niet.',
  privacy: (controller, retention) =>
    retention
      ? `${controller} gebruikt uw gegevens alleen hiervoor, en bewaart ze ${retention}.`
      : `${controller} gebruikt uw gegevens alleen hiervoor.`,
  privacyLink: 'Meer over uw privacy',
  consent: (controller) =>
    `${controller} mag mij e-mailen over nieuwe publicaties. Ik kan mij altijd afmelden.`,
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies FormMessages;
