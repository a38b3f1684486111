import type { CallbackMessages } from './callback.js';

export default {
  heading: 'Wij bellen u',
  intro: 'Laat weten hoe wij u bereiken. Mailen kan ook.',
  submit: 'Verstuur',
  cancel: 'Sluiten',
  purpose: 'Wij gebruiken dit om contact met u op te nemen over uw vraag.',
  sentHeading: 'Uw vraag is verstuurd',
  sentText: 'U hoeft nu niets meer te doen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
  moment: 'Goed moment om te bellen',
  momentHint: 'Bijvoorbeeld: dinsdag na 14.00 uur.',
} satisfies CallbackMessages;
