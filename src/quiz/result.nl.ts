import type { ResultMessages } from './messages.js';

export default {
  eyebrow: 'Uw resultaat',
  outOf: 'van 100',
  score: (score) => `${score} van 100`,
  noScore: 'Wij kunnen geen score geven',
  noScoreText: 'U koos overal “weet ik niet”. Beantwoord een paar vragen om een resultaat te zien.',
  noDimensionScore: 'geen score',
  dimensions: 'Uw score per onderwerp',
  change: 'Antwoorden aanpassen',
  restart: 'Opnieuw beginnen',
  contactTitle: 'Verder praten over uw resultaat?',
  contactText: 'Stuur het naar ons. Wij denken graag met u mee.',
  contactOpen: 'Stuur mijn resultaat',
  contactHeading: 'Stuur mijn resultaat en neem contact op',
  contactIntro:
    'Wij krijgen dan wat u hieronder invult, uw score en uw score per onderwerp. Uw losse antwoorden sturen wij niet mee.',
  submit: 'Verstuur',
  cancel: 'Sluiten',
  purpose: 'Wij gebruiken dit alleen om contact met u op te nemen over uw resultaat.',
  sentHeading: 'Uw resultaat is verstuurd',
  sentText: 'Wij hebben uw vraag om contact gekregen.',
} satisfies ResultMessages;
