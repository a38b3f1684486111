import { plural } from '../locale/grammar.js';
import type { LaterMessages } from './later-messages.js';

const points = (count: number): string => plural('nl', count, '1 punt', `${count} punten`);

export default {
  errorSummary: 'Er gaat nog iets niet goed',
  errorPrefix: 'Fout: ',
  choose: 'Kies een antwoord',
  atQuestion: (number, problem) => `Vraag ${number}: ${problem}`,

  resumeHeading: 'Verder waar u was?',
  resumeAt: (number, count) =>
    `U was bij vraag ${number} van ${count}. Uw antwoorden staan er nog.`,
  resumeAtResult: 'U had alle vragen beantwoord. Uw antwoorden staan er nog.',
  resume: 'Ga verder',
  resumeResult: 'Bekijk mijn resultaat',
  allAnswered: 'Alle vragen zijn beantwoord.',
  anew: 'Begin opnieuw',
  linkOld:
    'De link hoort bij een oudere versie van deze zelftest. Daarom kunnen wij het resultaat niet meer laten zien. U kunt de zelftest zelf doen.',
  linkDamaged:
    'De link werkt niet. Misschien is een deel van het adres weggevallen. U kunt de zelftest zelf doen.',

  answered: (answered, count) => `${answered} van ${count} vragen beantwoord`,

  eyebrow: 'Uw resultaat',
  sharedEyebrow: 'Gedeeld resultaat',
  sharedText: 'Iemand heeft dit resultaat met u gedeeld. Het advies is voor wie de zelftest deed.',
  takeYourself: 'Doe de zelftest zelf',
  backToOwn: 'Terug naar mijn zelftest',
  outOf: 'van 100',
  score: (score) => `${score} van 100`,
  noScore: 'Wij kunnen geen score geven',
  noScoreText:
    'Geen van uw antwoorden telt mee. Beantwoord een paar vragen om een resultaat te zien.',
  noDimensionScore: 'geen score',
  dimensions: 'Score per onderwerp',
  basis: (counted, asked) => `Deze score komt uit ${counted} van de ${asked} vragen die meetellen.`,
  average: (score) => `gemiddeld ${score}`,
  averageLabel: 'Gemiddelde',
  yours: 'Score',
  chart: 'Grafiek van de scores. Dezelfde cijfers staan eronder.',

  showTable: 'Bekijk als tabel',
  showChart: 'Bekijk als grafiek',
  hideTable: 'Verberg de tabel',
  tableCaption: 'Scores, van 0 tot 100',
  subject: 'Onderwerp',
  scoreColumn: 'Score',
  averageColumn: 'Gemiddeld',
  whole: 'Totaal',

  weights: 'Welke antwoorden wogen het zwaarst?',
  weightsLost: 'Hier is het meest te winnen',
  weightsGained: 'Dit helpt de score het meest',
  pointsLost: (count) => `kost ${points(count)}`,
  pointsGained: (count) => `levert ${points(count)} op`,
  yourAnswer: (answer) => `Antwoord: ${answer}`,

  print: 'Bewaar of print',
  copy: 'Kopieer als tekst',
  copied: 'Gekopieerd. U kunt de tekst nu plakken, bijvoorbeeld in een e-mail.',
  copyByHand: 'Uw browser laat kopiëren niet toe. Kopieer de tekst hieronder zelf.',
  share: 'Deel met een link',
  shareLabel: 'Link naar dit resultaat',
  shareText: 'Wie deze link heeft, ziet al uw antwoorden. Wij bewaren ze niet.',
  shareCopy: 'Kopieer de link',
  shareCopied: 'De link is gekopieerd.',
  change: 'Antwoorden aanpassen',
  restart: 'Opnieuw',
  restartAsk: 'Uw antwoorden worden dan gewist.',
  restartYes: 'Wis en begin opnieuw',
  restartNo: 'Toch niet',
  madeOn: (date) => `Gemaakt op ${date}`,

  contactTitle: 'Verder praten over uw resultaat?',
  contactText: 'Stuur het naar ons. Wij denken graag met u mee.',
  contactOpen: 'Stuur mijn resultaat',
  unavailable: 'U kunt uw resultaat op dit moment niet versturen.',
  offline: 'Er is geen verbinding. Controleer uw internet en druk nog een keer.',
} satisfies LaterMessages;
