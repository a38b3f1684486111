import type { OutcomeMessages } from './outcome.js';

export default {
  readyHeading: 'Uw e‑book staat klaar',
  readyText: 'Bedankt voor uw belangstelling. Open of bewaar het e‑book met deze link.',
  pendingHeading: 'Kijk in uw mailbox',
  pendingText: 'U krijgt het e‑book per e-mail. Dat kan een paar minuten duren.',
  sentHeading: 'Uw aanvraag is verstuurd',
  sentText: 'U hoeft nu niets meer te doen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
