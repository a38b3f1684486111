// Not yet reviewed by a native speaker.
import '../locale/frisian-dates.js';
import { plural } from '../locale/grammar.js';
import type { LaterMessages } from './later-messages.js';

const points = (count: number): string => plural('fy', count, '1 punt', `${count} punten`);

export default {
  errorSummary: 'Der giet noch wat net goed',
  errorPrefix: 'Flater: ',
  choose: 'Kies in antwurd',
  atQuestion: (number, problem) => `Fraach ${number}: ${problem}`,

  resumeHeading: 'Fierder dêr’t jo wiene?',
  resumeAt: (number, count) =>
    `Jo wiene by fraach ${number} fan ${count}. Jo antwurden steane der noch.`,
  resumeAtResult: 'Jo hiene alle fragen beäntwurde. Jo antwurden steane der noch.',
  resume: 'Gean fierder',
  resumeResult: 'Besjoch myn resultaat',
  allAnswered: 'Alle fragen binne beäntwurde.',
  anew: 'Begjin opnij',
  linkOld:
    'De link heart by in âldere ferzje fan dizze selstest. Dêrom kinne wy it resultaat net mear sjen litte. Jo kinne de selstest sels dwaan.',
  linkDamaged:
    'De link wurket net. Miskien ûntbrekt in diel fan it adres. Jo kinne de selstest sels dwaan.',

  answered: (answered, count) => `${answered} fan ${count} fragen beäntwurde`,

  eyebrow: 'Jo resultaat',
  sharedEyebrow: 'Dield resultaat',
  sharedText: 'Immen hat dit resultaat mei jo dield. It advys is foar wa’t de selstest dien hat.',
  takeYourself: 'Doch de selstest sels',
  backToOwn: 'Werom nei myn selstest',
  outOf: 'fan 100',
  score: (score) => `${score} fan 100`,
  noScore: 'Wy kinne gjin skoare jaan',
  noScoreText:
    'Net ien fan jo antwurden telt mei. Beäntwurdzje in pear fragen om in resultaat te sjen.',
  noDimensionScore: 'gjin skoare',
  dimensions: 'Skoare per ûnderwerp',
  basis: (counted, asked) =>
    `Dizze skoare komt út ${counted} fan de ${asked} fragen dy’t meitelle.`,
  average: (score) => `gemiddeld ${score}`,
  averageLabel: 'Gemiddelde',
  yours: 'Skoare',
  chart: 'Grafyk fan de skoares. Deselde sifers steane derûnder.',

  showTable: 'Besjoch as tabel',
  showChart: 'Besjoch as grafyk',
  hideTable: 'Ferstopje de tabel',
  tableCaption: 'Skoares, fan 0 oant 100',
  subject: 'Underwerp',
  scoreColumn: 'Skoare',
  averageColumn: 'Gemiddelde',
  whole: 'Totaal',

  weights: 'Hokker antwurden wiene it wichtichst?',
  weightsLost: 'Hjir is it measte te winnen',
  weightsGained: 'Dit helpt de skoare it meast',
  pointsLost: (count) => `kostet ${points(count)}`,
  pointsGained: (count) => `leveret ${points(count)} op`,
  yourAnswer: (answer) => `Antwurd: ${answer}`,

  print: 'Bewarje of print',
  copy: 'Kopiearje as tekst',
  copied: 'Kopiearre. Jo kinne de tekst no plakke, bygelyks yn in e-mail.',
  copyByHand: 'Jo browser lit kopiearjen net ta. Kopiearje de tekst hjirûnder sels.',
  share: 'Diel mei in link',
  shareLabel: 'Link nei dit resultaat',
  shareText: 'Wa’t dizze link hat, sjocht al jo antwurden. Wy bewarje se net.',
  shareCopy: 'Kopiearje de link',
  shareCopied: 'De link is kopiearre.',
  change: 'Antwurden oanpasse',
  restart: 'Begjin opnij',
  restartAsk: 'Jo antwurden wurde dan wiske.',
  restartYes: 'Wiskje en begjin opnij',
  restartNo: 'Dochs net',
  madeOn: (date) => `Makke op ${date}`,

  contactTitle: 'Fierder prate oer jo resultaat?',
  contactText: 'Stjoer it nei ús. Wy tinke graach mei jo mei.',
  contactOpen: 'Stjoer myn resultaat',
  unavailable: 'Jo kinne jo resultaat op dit stuit net ferstjoere.',
  offline: 'Der is gjin ferbining. Kontrolearje jo ynternet en druk nochris.',
} satisfies LaterMessages;
