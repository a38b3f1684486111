import type { AdviserMessages } from './messages.js';

export default {
  heading: 'Uw adviseur',
  mail: (firstName) => (firstName ? `Mail ${firstName}` : 'Stuur een e-mail'),
  book: 'Plan een afspraak',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  available: (when) => `Bereikbaar: ${when}`,
  languages: (list) => `Spreekt: ${list}`,
  callMe: 'Bel mij',
  formHeading: 'Wij bellen u',
  formIntro: 'Laat weten hoe wij u bereiken. Mailen kan ook.',
  submit: 'Verstuur mijn vraag',
  cancel: 'Sluiten',
  purpose: 'Wij gebruiken dit alleen om contact met u op te nemen over uw vraag.',
  sentHeading: 'Uw vraag is verstuurd',
  sentText: (name) =>
    name ? `${name} heeft uw vraag gekregen.` : 'Uw adviseur heeft uw vraag gekregen.',
} satisfies AdviserMessages;
