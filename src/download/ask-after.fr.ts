// Not yet reviewed by a native speaker.
import type { AskAfterMessages } from './ask-after.js';

export default {
  heading: 'Pouvons-nous vous contacter au sujet de cet e‑book ?',
  question: (controller) =>
    `Êtes-vous d’accord : ${controller} peut vous contacter au sujet de cet e‑book ?`,
  intro:
    'Ce n’est pas obligatoire : vous avez déjà l’e‑book. Vous pourrez toujours changer d’avis plus tard.',
  purpose: 'Nous utilisons vos données uniquement pour vous contacter au sujet de cet e‑book.',
  submit: 'Oui, j’accepte',
  cancel: 'Non, merci',
  sentHeading: 'Merci, vos données ont été envoyées',
  sentText: 'Vous n’avez plus rien à faire pour le moment.',
  confirmation: 'Vous recevrez une confirmation par e-mail.',
} satisfies AskAfterMessages;
