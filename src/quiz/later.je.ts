import type { LaterMessages } from './later-messages.js';
import formal from './later.nl.js';

export default {
  ...formal,
  resumeHeading: 'Verder waar je was?',
  resumeAt: (number, count) =>
    `Je was bij vraag ${number} van ${count}. Je antwoorden staan er nog.`,
  resumeAtResult: 'Je had alle vragen beantwoord. Je antwoorden staan er nog.',
  linkOld:
    'De link hoort bij een oudere versie van deze zelftest. Daarom kunnen wij het resultaat niet meer laten zien. Je kunt de zelftest zelf doen.',
  linkDamaged:
    'De link werkt niet. Misschien is een deel van het adres weggevallen. Je kunt de zelftest zelf doen.',
  eyebrow: 'Je resultaat',
  sharedText: 'Iemand heeft dit resultaat met je gedeeld. Het advies is voor wie de zelftest deed.',
  noScoreText:
    'Geen van je antwoorden telt mee. Beantwoord een paar vragen om een resultaat te zien.',
  restartAsk: 'Je antwoorden worden dan gewist.',
  copied: 'Gekopieerd. Je kunt de tekst nu plakken, bijvoorbeeld in een e-mail.',
  copyByHand: 'Je browser laat kopiëren niet toe. Kopieer de tekst hieronder zelf.',
  shareText: 'Wie deze link heeft, ziet al je antwoorden. Wij bewaren ze niet.',
  contactTitle: 'Verder praten over je resultaat?',
  contactText: 'Stuur het naar ons. Wij denken graag met je mee.',
  unavailable: 'Je kunt je resultaat op dit moment niet versturen.',
  offline: 'Er is geen verbinding. Controleer je internet en druk nog een keer.',
} satisfies LaterMessages;
