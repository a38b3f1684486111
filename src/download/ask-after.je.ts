import type { AskAfterMessages } from './ask-after.js';
import formal from './ask-after.nl.js';

export default {
  ...formal,
  heading: 'Mogen wij contact met je opnemen over dit e‑book?',
  question: (controller) => `Mag ${controller} contact met je opnemen over dit e‑book?`,
  intro:
    'Dat hoeft niet: het e‑book heb je al. Je kunt later altijd zeggen dat je dit niet meer wilt.',
  purpose: 'Wij gebruiken je gegevens alleen om contact met je op te nemen over dit e‑book.',
  cancel: 'Nee, dank je',
  sentHeading: 'Bedankt, je gegevens zijn verstuurd',
  sentText: 'Je hoeft nu niets meer te doen.',
  confirmation: 'Je krijgt een bevestiging per e-mail.',
} satisfies AskAfterMessages;
