import type { OutcomeMessages } from './outcome.js';
import formal from './outcome.nl.js';

export default {
  ...formal,
  readyHeading: 'Je e‑book staat klaar',
  readyText: 'Bedankt voor je belangstelling. Open of bewaar het e‑book met deze link.',
  expiredText: 'Je kunt meteen een nieuwe krijgen. Je hoeft niets opnieuw in te vullen.',
  pendingHeading: 'Kijk in je mailbox',
  pendingText: 'Je krijgt het e‑book per e-mail. Dat kan een paar minuten duren.',
  sentHeading: 'Je aanvraag is verstuurd',
  sentText: 'Je hoeft nu niets meer te doen.',
  confirmation: 'Je krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
