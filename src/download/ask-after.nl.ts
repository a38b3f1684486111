import type { AskAfterMessages } from './ask-after.js';

export default {
  heading: 'Mogen wij contact met u opnemen over dit e‑book?',
  question: (controller) => `Mag ${controller} contact met u opnemen over dit e‑book?`,
  intro:
    'Dat hoeft niet: het e‑book heeft u al. U kunt later altijd zeggen dat u dit niet meer wilt.',
  purpose: 'Wij gebruiken uw gegevens alleen om contact met u op te nemen over dit e‑book.',
  submit: 'Ja, dat mag',
  cancel: 'Nee, dank u',
  sentHeading: 'Bedankt, uw gegevens zijn verstuurd',
  sentText: 'U hoeft nu niets meer te doen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies AskAfterMessages;
