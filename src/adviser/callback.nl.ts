import type { DrawerMessages } from '../form/drawer.js';

export default {
  heading: 'Wij bellen u',
  intro: 'Laat weten hoe wij u bereiken. Mailen kan ook.',
  submit: 'Verstuur mijn vraag',
  cancel: 'Sluiten',
  purpose: 'Wij gebruiken dit alleen om contact met u op te nemen over uw vraag.',
  sentHeading: 'Uw vraag is verstuurd',
  sentText: 'Uw adviseur heeft uw vraag gekregen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies DrawerMessages;
