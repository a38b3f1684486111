// Not yet reviewed by a native speaker.
import type { CallbackMessages } from './callback.js';

export default {
  heading: 'Nous vous appelons',
  intro: 'Dites-nous comment vous joindre. C’est aussi possible par e-mail.',
  submit: 'Envoyer',
  cancel: 'Fermer',
  purpose: 'Nous utilisons ces données pour vous contacter au sujet de votre question.',
  sentHeading: 'Votre question a été envoyée',
  sentText: 'Vous n’avez plus rien à faire pour le moment.',
  confirmation: 'Vous recevrez une confirmation par e-mail.',
  moment: 'Bon moment pour vous appeler',
  momentHint: 'Par exemple : mardi après 14 h.',
} satisfies CallbackMessages;
