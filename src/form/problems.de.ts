// Not yet reviewed by a native speaker.
import { alternatives, plural } from '../locale/grammar.js';
import type { ProblemMessages } from './problem-messages.js';

export default {
  stillSending: 'Wir senden noch. Sie müssen nicht noch einmal klicken.',
  slow: 'Das Senden dauert länger als sonst. Wir versuchen es weiter.',
  again: 'Es hat noch nicht geklappt. Wir versuchen es noch einmal.',
  stop: 'Senden abbrechen',
  retry: 'Noch einmal versuchen',
  summary: 'Etwas stimmt noch nicht',
  prefix: 'Fehler: ',
  missing: {
    name: 'Geben Sie Ihren Namen ein',
    'given-name': 'Geben Sie Ihren Vornamen ein',
    'family-name': 'Geben Sie Ihren Nachnamen ein',
    email: 'Geben Sie Ihre E-Mail-Adresse ein',
    phone: 'Geben Sie Ihre Telefonnummer ein',
    organisation: 'Geben Sie den Namen Ihrer Organisation ein',
    municipality: 'Geben Sie den Namen Ihrer Gemeinde ein',
    role: 'Geben Sie Ihre Funktion ein',
    message: 'Schreiben Sie Ihre Nachricht',
    session: 'Wählen Sie einen Termin',
  },
  invalid: {
    name: 'Geben Sie Ihren Namen mit normalen Buchstaben ein',
    'given-name': 'Geben Sie Ihren Vornamen mit normalen Buchstaben ein',
    'family-name': 'Geben Sie Ihren Nachnamen mit normalen Buchstaben ein',
    email: 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.nl',
    phone: 'Geben Sie eine vollständige Telefonnummer ein, zum Beispiel 030 123 45 67',
    organisation: 'Geben Sie den Namen Ihrer Organisation mit normalen Buchstaben ein',
    municipality: 'Geben Sie den Namen Ihrer Gemeinde mit normalen Buchstaben ein',
    role: 'Geben Sie Ihre Funktion mit normalen Buchstaben ein',
    message: 'Schreiben Sie Ihre Nachricht mit normalen Buchstaben',
    session: 'Wählen Sie einen der Termine',
  },
  tooLong: {
    name: 'Geben Sie einen kürzeren Namen ein: höchstens 200 Zeichen',
    'given-name': 'Geben Sie einen kürzeren Vornamen ein: höchstens 200 Zeichen',
    'family-name': 'Geben Sie einen kürzeren Nachnamen ein: höchstens 200 Zeichen',
    email: 'Geben Sie eine kürzere E-Mail-Adresse ein: höchstens 254 Zeichen',
    phone: 'Geben Sie eine kürzere Telefonnummer ein: höchstens 15 Ziffern',
    organisation: 'Geben Sie einen kürzeren Namen für Ihre Organisation ein: höchstens 200 Zeichen',
    municipality: 'Geben Sie einen kürzeren Namen für Ihre Gemeinde ein: höchstens 200 Zeichen',
    role: 'Beschreiben Sie Ihre Funktion kürzer: höchstens 200 Zeichen',
    message: 'Kürzen Sie Ihre Nachricht: höchstens 5.000 Zeichen',
    session: 'Wählen Sie einen der Termine',
  },
  url: {
    name: 'Geben Sie Ihren Namen ohne Internetadresse ein',
    'given-name': 'Geben Sie Ihren Vornamen ohne Internetadresse ein',
    'family-name': 'Geben Sie Ihren Nachnamen ohne Internetadresse ein',
    email: 'Geben Sie eine E-Mail-Adresse ein, keine Internetadresse',
    phone: 'Geben Sie eine Telefonnummer ein, keine Internetadresse',
    organisation: 'Geben Sie den Namen Ihrer Organisation ohne Internetadresse ein',
    municipality: 'Geben Sie den Namen Ihrer Gemeinde ohne Internetadresse ein',
    role: 'Geben Sie Ihre Funktion ohne Internetadresse ein',
    message: 'Schreiben Sie Ihre Nachricht ohne Internetadresse',
    session: 'Wählen Sie einen der Termine',
  },
  oneOf: (labels) => `Füllen Sie mindestens eines dieser Felder aus: ${alternatives('de', labels)}`,
  refused: 'Das wurde nicht angenommen. Prüfen Sie, was Sie eingegeben haben.',
  robot:
    'In einem Feld, das Sie nicht sehen können, stand etwas. Wir haben das Feld geleert. Klicken Sie noch einmal auf den Knopf.',
  typo: (address) => `Meinen Sie ${address}?`,
  useTypo: 'Ja, diese Adresse nutzen',
  failures: {
    rejected: {
      title: 'Ihre Daten wurden nicht angenommen',
      text: () =>
        'Ihre Daten stehen noch hier. Versuchen Sie es später noch einmal oder nehmen Sie auf anderem Weg Kontakt auf.',
    },
    config: {
      title: 'Ihre Daten wurden nicht gesendet',
      text: () => 'Dieses Formular können Sie noch nicht nutzen. Ihre Daten stehen noch hier.',
    },
    offline: {
      title: 'Ihre Daten wurden noch nicht gesendet',
      text: () =>
        'Es gibt keine Verbindung. Ihre Daten stehen noch hier. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    },
    busy: {
      title: 'Ihre Daten wurden noch nicht gesendet',
      text: (minutes) => {
        if (minutes === undefined) {
          return 'Bei uns ist gerade zu viel los. Ihre Daten stehen noch hier. Versuchen Sie es etwas später noch einmal.';
        }
        return plural(
          'de',
          minutes,
          'Bei uns ist gerade zu viel los. Ihre Daten stehen noch hier. Versuchen Sie es in 1 Minute noch einmal.',
          `Bei uns ist gerade zu viel los. Ihre Daten stehen noch hier. Versuchen Sie es in ${minutes} Minuten noch einmal.`,
        );
      },
    },
    stopped: {
      title: 'Ihre Daten wurden nicht gesendet',
      text: () => 'Sie haben das Senden abgebrochen. Ihre Daten stehen noch hier.',
    },
    'no-answer': {
      title: 'Es ist nicht sicher, ob Ihre Daten angekommen sind',
      text: () =>
        'Wir haben keine Antwort bekommen. Ihre Daten stehen noch hier. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal: Es zählt nur einmal.',
    },
    trouble: {
      title: 'Es ist nicht sicher, ob Ihre Daten angekommen sind',
      text: () =>
        'Bei uns ist etwas schiefgegangen, nicht bei Ihnen. Ihre Daten stehen noch hier. Versuchen Sie es noch einmal: Es zählt nur einmal.',
    },
    unsure: {
      title: 'Es ist nicht sicher, ob Ihre Daten angekommen sind',
      text: () =>
        'Ihre Daten stehen noch hier. Sie können sie noch einmal senden. Dann kommen sie vielleicht zweimal an.',
    },
  },
} satisfies ProblemMessages;
