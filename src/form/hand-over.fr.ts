// Not yet reviewed by a native speaker.
import type { HandOverMessages } from './hand-over-messages.js';

export default {
  contact: 'Vous avez déjà indiqué ces données sur cette page :',
  take: 'Reprendre ces données ici',
  leave: 'Non, je vais tout remplir moi-même',
  assessment: (quiz, score) =>
    score === undefined
      ? `Joindre le résultat de mon test « ${quiz} ». Mes réponses ne sont pas envoyées.`
      : `Joindre le résultat de mon test « ${quiz} » : ${score} sur 100, avec le score par thème. Mes réponses ne sont pas envoyées.`,
} satisfies HandOverMessages;
