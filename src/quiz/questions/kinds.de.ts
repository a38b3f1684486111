// Not yet reviewed by a native speaker.
import type { KindMessages } from './kind-messages.js';

export default {
  info: 'Hinweis',
  help: 'Was meinen wir damit?',
  several: 'Sie können mehr als eine Antwort wählen.',
  atMost: (max) => `Wählen Sie höchstens ${max} aus.`,
  tooMany: (max) => `Das sind zu viele Antworten. Wählen Sie höchstens ${max} aus.`,
  chooseSome: 'Wählen Sie eine oder mehrere Antworten',
  fillIn: 'Geben Sie eine Zahl ein',
  notANumber: 'Geben Sie nur eine Zahl ein, zum Beispiel 12 oder 7,5',
  notWhole: 'Geben Sie eine ganze Zahl ein, ohne Stellen nach dem Komma',
  tooLow: (min) => `Geben Sie mindestens ${min.toLocaleString('de')} ein`,
  tooHigh: (max) => `Geben Sie höchstens ${max.toLocaleString('de')} ein`,
} satisfies KindMessages;
