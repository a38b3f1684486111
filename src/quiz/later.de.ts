// Not yet reviewed by a native speaker.
import { plural } from '../locale/grammar.js';
import type { LaterMessages } from './later-messages.js';

const points = (count: number): string => plural('de', count, '1 Punkt', `${count} Punkte`);

export default {
  errorSummary: 'Etwas stimmt noch nicht',
  errorPrefix: 'Fehler: ',
  choose: 'Wählen Sie eine Antwort',
  atQuestion: (number, problem) => `Frage ${number}: ${problem}`,

  resumeHeading: 'Möchten Sie dort weitermachen, wo Sie aufgehört haben?',
  resumeAt: (number, count) =>
    `Sie waren bei Frage ${number} von ${count}. Ihre Antworten sind noch da.`,
  resumeAtResult: 'Sie hatten alle Fragen beantwortet. Ihre Antworten sind noch da.',
  resume: 'Weitermachen',
  resumeResult: 'Mein Ergebnis ansehen',
  allAnswered: 'Alle Fragen sind beantwortet.',
  anew: 'Neu beginnen',
  linkOld:
    'Der Link gehört zu einer älteren Version dieses Selbsttests. Darum können wir das Ergebnis nicht mehr zeigen. Sie können den Selbsttest selbst machen.',
  linkDamaged:
    'Der Link funktioniert nicht. Vielleicht fehlt ein Teil der Adresse. Sie können den Selbsttest selbst machen.',

  answered: (answered, count) => `${answered} von ${count} Fragen beantwortet`,

  eyebrow: 'Ihr Ergebnis',
  sharedEyebrow: 'Geteiltes Ergebnis',
  sharedText:
    'Jemand hat dieses Ergebnis mit Ihnen geteilt. Die Empfehlungen sind für die Person, die den Selbsttest gemacht hat.',
  takeYourself: 'Den Selbsttest selbst machen',
  backToOwn: 'Zurück zu meinem Selbsttest',
  outOf: 'von 100',
  score: (score) => `${score} von 100 Punkten`,
  noScore: 'Wir können keine Punktzahl angeben',
  noScoreText:
    'Keine Ihrer Antworten zählt mit. Beantworten Sie ein paar Fragen, um ein Ergebnis zu sehen.',
  noDimensionScore: 'keine Punktzahl',
  dimensions: 'Punktzahl pro Thema',
  basis: (counted, asked) => `Für diese Punktzahl zählen ${counted} von ${asked} Fragen.`,
  average: (score) => `Durchschnitt: ${score}`,
  averageLabel: 'Durchschnitt',
  yours: 'Punktzahl',
  chart: 'Grafik der Punktzahlen. Dieselben Zahlen stehen darunter.',

  showTable: 'Als Tabelle ansehen',
  showChart: 'Als Grafik ansehen',
  hideTable: 'Tabelle ausblenden',
  tableCaption: 'Punktzahlen von 0 bis 100',
  subject: 'Thema',
  scoreColumn: 'Punkt\u00ADzahl',
  averageColumn: 'Durch\u00ADschnitt',
  whole: 'Gesamt',

  weights: 'Welche Antworten haben am meisten gezählt?',
  weightsLost: 'Hier können Sie am meisten verbessern',
  weightsGained: 'Das bringt die meisten Punkte',
  pointsLost: (count) => `kostet ${points(count)}`,
  pointsGained: (count) => `bringt ${points(count)}`,
  yourAnswer: (answer) => `Antwort: ${answer}`,

  print: 'Speichern oder drucken',
  copy: 'Als Text kopieren',
  copied: 'Kopiert. Sie können den Text jetzt einfügen, zum Beispiel in eine E-Mail.',
  copyByHand: 'Ihr Browser erlaubt das Kopieren nicht. Kopieren Sie den Text unten selbst.',
  share: 'Mit einem Link teilen',
  shareLabel: 'Link zu diesem Ergebnis',
  shareText: 'Wer diesen Link hat, sieht alle Ihre Antworten. Wir speichern sie nicht.',
  shareCopy: 'Link kopieren',
  shareCopied: 'Der Link wurde kopiert.',
  change: 'Antworten ändern',
  restart: 'Neu beginnen',
  restartAsk: 'Ihre Antworten werden dann gelöscht.',
  restartYes: 'Löschen und neu beginnen',
  restartNo: 'Antworten behalten',
  madeOn: (date) => `Erstellt am ${date}`,

  contactTitle: 'Möchten Sie über Ihr Ergebnis sprechen?',
  contactText: 'Senden Sie es uns. Wir helfen Ihnen gern weiter.',
  contactOpen: 'Mein Ergebnis senden',
  unavailable: 'Sie können Ihr Ergebnis gerade nicht senden.',
  offline:
    'Es gibt keine Verbindung. Prüfen Sie Ihre Internetverbindung und klicken Sie noch einmal.',
} satisfies LaterMessages;
