import type { ResultMessages } from './result-messages.js';
import formal from './result.nl.js';

export default {
  ...formal,
  eyebrow: 'Je resultaat',
  noScoreText:
    'Je koos overal “weet ik niet”. Beantwoord een paar vragen om een resultaat te zien.',
  contactTitle: 'Verder praten over je resultaat?',
  contactText: 'Stuur het naar ons. Wij denken graag met je mee.',
  unavailable: 'Je kunt je resultaat op dit moment niet versturen.',
  offline: 'Er is geen verbinding. Controleer je internet en druk nog een keer.',
} satisfies ResultMessages;
