// Not yet reviewed by a native speaker.
import type { AskAfterMessages } from './ask-after.js';

export default {
  heading: 'Meie wy kontakt mei jo opnimme oer dit e‑boek?',
  question: (controller) => `Mei ${controller} kontakt mei jo opnimme oer dit e‑boek?`,
  intro:
    'Dat hoecht net: it e‑boek hawwe jo al. Jo kinne letter altyd sizze dat jo dit net mear wolle.',
  purpose: 'Wy brûke jo gegevens allinnich om kontakt mei jo op te nimmen oer dit e‑boek.',
  submit: 'Ja, dat mei',
  cancel: 'Nee, tige tank',
  sentHeading: 'Tige tank, jo gegevens binne ferstjoerd',
  sentText: 'Jo hoege no neat mear te dwaan.',
  confirmation: 'Jo krije in befêstiging per e-mail.',
} satisfies AskAfterMessages;
