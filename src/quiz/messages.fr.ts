// Not yet reviewed by a native speaker.
import { plural } from '../locale/grammar.js';
import type { QuizMessages } from './messages.js';

export default {
  length: (questions) =>
    plural(
      'fr',
      questions,
      `${questions} question, environ 2 minutes.`,
      `${questions} questions, environ ${Math.max(2, Math.round(questions / 4))} minutes.`,
    ),
  private: 'Vos réponses restent sur cet appareil. Vous voyez le résultat tout de suite.',
  start: 'Commencer le test',
  progress: (number, count) => `Question ${number} sur ${count}`,
  next: 'Suivant',
  finish: 'Voir mon résultat',
  back: 'Précédent',
  offline:
    'Il n’y a pas de connexion. Vos réponses sont toujours là. Appuyez encore une fois dans un instant.',
  unavailable: 'Le test ne fonctionne pas pour le moment.',
} satisfies QuizMessages;
