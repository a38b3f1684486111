// Not yet reviewed by a native speaker.
import '../locale/french-dates.js';
import type { KeepingMessages } from './keeping-messages.js';

export default {
  keep: 'Enregistrer sur cet appareil',
  keepHint:
    'Utile si votre connexion à internet est coupée. Ne le faites pas sur un ordinateur que d’autres personnes utilisent aussi.',
  kept: 'Vos données sont enregistrées sur cet appareil, pendant sept jours au maximum. Elles seront effacées après l’envoi.',
  notKept: 'L’enregistrement ne fonctionne pas sur cet appareil. Vos données sont toujours ici.',
  found: (date) =>
    `Vous avez enregistré ces données le ${date}. Elles n’ont pas encore été envoyées. Voulez-vous les envoyer maintenant ?`,
  foundOpen: (date) =>
    `Vous avez enregistré ces données le ${date}. Elles ne sont peut-être pas arrivées. Voulez-vous les envoyer encore une fois ?`,
  sendNow: 'Envoyer maintenant',
  forget: 'Effacer mes données',
  forgotten: 'Vos données ont été effacées.',
} satisfies KeepingMessages;
