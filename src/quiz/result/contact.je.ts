import type { ContactMessages } from '../later-messages.js';
import formal from './contact.nl.js';

export default {
  ...formal,
  intro: 'Wij krijgen wat je hieronder invult, en je resultaat. Hieronder zie je wat dat is.',
  purpose: 'Wij gebruiken dit om contact met je op te nemen over je resultaat.',
  sentHeading: 'Je resultaat is verstuurd',
  sentText: 'Je hoeft nu niets meer te doen.',
  confirmation: 'Je krijgt een bevestiging per e-mail.',
  answers: 'Je antwoorden',
} satisfies ContactMessages;
