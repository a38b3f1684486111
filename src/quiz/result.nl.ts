import type { ResultMessages } from './result-messages.js';

export default {
  errorSummary: 'Er gaat nog iets niet goed',
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
  unavailable: 'U kunt uw resultaat op dit moment niet versturen.',
  offline: 'Er is geen verbinding. Controleer uw internet en druk nog een keer.',
} satisfies ResultMessages;
