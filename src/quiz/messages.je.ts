import type { QuizMessages } from './messages.js';
import formal from './messages.nl.js';

export default {
  ...formal,
  private: 'Je antwoorden blijven op dit apparaat. Je ziet het resultaat meteen.',
  offline: 'Geen verbinding. Je antwoorden staan er nog. Druk straks nog eens.',
} satisfies QuizMessages;
