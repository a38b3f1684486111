// Not yet reviewed by a native speaker.
import { plural } from '../../locale/grammar.js';
import type { AgendaMessages } from './agenda-messages.js';

export default {
  past: 'Terminée',
  full: 'Complète',
  waitlist: 'Liste d’attente',
  closed: 'Inscriptions terminées',
  cancelled: 'Annulée',
  seatsLeft: (count) => plural('fr', count, `Encore ${count} place`, `Encore ${count} places`),
  closedSince: (moment) => `L’inscription était possible jusqu’au ${moment}.`,
  closesAt: (moment) => `L’inscription est possible jusqu’au ${moment}.`,
  moment: (date, time) => `${date}, ${time}`,
  yourTime: (moment, zone) => `Chez vous : ${moment} (${zone})`,
  series: (count) => plural('fr', count, `${count} rencontre`, `${count} rencontres`),
  recording: 'Voir l’enregistrement',
  submitWaitlist: 'M’inscrire sur la liste d’attente',
  unavailable: 'Nous ne pouvons pas afficher les dates pour le moment.',
  retry: 'Réessayer',
  stillUnavailable: 'Nous ne pouvons toujours pas afficher les dates.',
  chosenGone: 'La date que vous avez choisie n’est plus disponible.',
  chosenFull:
    'La date que vous avez choisie est maintenant complète. Vous pouvez encore vous inscrire sur la liste d’attente.',
  noDates: 'Il n’y a pas encore de nouvelle date.',
  notifyLead: 'Laissez vos coordonnées. Nous vous préviendrons quand il y aura une nouvelle date.',
  notifySubmit: 'Me tenir au courant',
  notifyPurpose:
    'Nous utilisons vos données uniquement pour vous envoyer un e-mail quand il y a une nouvelle date.',
} satisfies AgendaMessages;
