// Not yet reviewed by a native speaker.
import '../locale/french-dates.js';
import type { SignupMessages } from './messages.js';

export default {
  heading: 'Inscrivez-vous à la séance d’information',
  date: 'Date et heure',
  dates: 'Quelle date vous convient ?',
  time: (time) => time.replaceAll(':', ' h '),
  online: 'En ligne',
  map: 'Voir sur la carte',
  programme: 'Voir le programme',
  unavailable: 'Vous ne pouvez pas vous inscrire ici pour le moment.',
  submit: 'M’inscrire',
  purpose: 'Nous utilisons vos données pour vous inscrire et vous écrire à ce sujet.',
} satisfies SignupMessages;
