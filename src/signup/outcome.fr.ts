// Not yet reviewed by a native speaker.
import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (what) => `Votre inscription est enregistrée : ${what}`,
  registeredText: 'Nous avons bien reçu votre inscription. À bientôt !',
  waitlistedHeading: (what) => `Vous êtes sur la liste d’attente : ${what}`,
  waitlistedText: 'La séance est complète. Une place va peut-être se libérer.',
  sentHeading: (what) => `Votre inscription a été envoyée : ${what}`,
  sentText: 'Vous n’avez plus rien à faire pour le moment.',
  sentWaitlistHeading: (what) => `Votre demande pour la liste d’attente a été envoyée : ${what}`,
  colleagues: (names) => `Inscription aussi pour : ${names}`,
  notifyHeading: 'Nous vous tenons au courant',
  notifyText: 'Vous recevrez un message quand il y aura une nouvelle date.',
  manage: 'Modifier ou annuler votre inscription',
  moment: (date, time) => `${date}, ${time.replaceAll(':', ' h ')}`,
  confirmation: 'Vous recevrez une confirmation par e-mail.',
} satisfies OutcomeMessages;
