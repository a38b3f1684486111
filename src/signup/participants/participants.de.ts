// Not yet reviewed by a native speaker.
import { plural } from '../../locale/grammar.js';
import type { ParticipantMessages } from './participants-messages.js';

export default {
  heading: 'Kolleginnen und Kollegen',
  colleague: (number) => `Person ${number}`,
  name: 'Name',
  email: 'E-Mail-Adresse',
  add: (count) => (count === 0 ? 'Kollegin oder Kollegen anmelden' : 'Noch eine Person anmelden'),
  remove: (number) => `Person ${number} entfernen`,
  enough: (count) => {
    if (count === 0) return 'Es gibt nur noch Platz für Sie selbst.';
    return plural(
      'de',
      count,
      'Sie können höchstens 1 Kollegin oder 1 Kollegen anmelden.',
      `Sie können höchstens ${count} Kolleginnen und Kollegen anmelden.`,
    );
  },
  notice: (controller) =>
    controller
      ? `${controller} bekommt von Ihnen den Namen und die E-Mail-Adresse Ihrer Kolleginnen und Kollegen und nutzt diese Daten nur für diese Fachveranstaltung. Bitte sagen Sie es ihnen. Ihre Kolleginnen und Kollegen haben dieselben Rechte wie Sie.`
      : 'Wir bekommen von Ihnen den Namen und die E-Mail-Adresse Ihrer Kolleginnen und Kollegen und nutzen diese Daten nur für diese Fachveranstaltung. Bitte sagen Sie es ihnen. Ihre Kolleginnen und Kollegen haben dieselben Rechte wie Sie.',
  newsletter: 'Der Newsletter ist nur für Sie selbst.',
  problems: {
    name: {
      missing: (number) => `Geben Sie den Namen von Person ${number} ein`,
      invalid: (number) => `Geben Sie den Namen von Person ${number} mit normalen Buchstaben ein`,
      'too-long': (number) =>
        `Geben Sie einen kürzeren Namen für Person ${number} ein: höchstens 200 Zeichen`,
      url: (number) => `Geben Sie den Namen von Person ${number} ohne Internetadresse ein`,
    },
    email: {
      missing: (number) => `Geben Sie die E-Mail-Adresse von Person ${number} ein`,
      invalid: (number) =>
        `Geben Sie eine vollständige E-Mail-Adresse für Person ${number} ein, zum Beispiel name@example.nl`,
      'too-long': (number) =>
        `Geben Sie eine kürzere E-Mail-Adresse für Person ${number} ein: höchstens 254 Zeichen`,
      url: (number) =>
        `Geben Sie eine E-Mail-Adresse für Person ${number} ein, keine Internetadresse`,
    },
  },
} satisfies ParticipantMessages;
