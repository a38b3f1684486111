import type { CallbackMessages } from './callback.js';
import formal from './callback.nl.js';

export default {
  ...formal,
  heading: 'Wij bellen je',
  intro: 'Laat weten hoe wij je bereiken. Mailen kan ook.',
  purpose: 'Wij gebruiken dit om contact met je op te nemen over je vraag.',
  sentHeading: 'Je vraag is verstuurd',
  sentText: 'Je hoeft nu niets meer te doen.',
  confirmation: 'Je krijgt een bevestiging per e-mail.',
} satisfies CallbackMessages;
