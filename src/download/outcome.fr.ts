// Not yet reviewed by a native speaker.
import '../locale/french-dates.js';
import type { OutcomeMessages } from './outcome.js';

export default {
  readyHeading: 'Votre e‑book est prêt',
  readyText: 'Merci de votre intérêt. Ouvrez ou enregistrez l’e‑book avec ce lien.',
  expires: (moment) => `Ce lien fonctionne jusqu’à ${moment}.`,
  expiredHeading: 'Ce lien a expiré',
  expiredText:
    'Vous pouvez en recevoir un nouveau tout de suite. Vous n’avez rien à remplir à nouveau.',
  renew: 'Recevoir un nouveau lien',
  renewing: 'Un instant…',
  renewFailed: 'Cela n’a pas fonctionné. Réessayez plus tard.',
  // The time comes first, so that "jusqu’à" goes with both.
  moment: (date, time) => {
    const clock = time.replaceAll(':', ' h ');
    return date === undefined ? clock : `${clock}, le ${date}`;
  },
  pendingHeading: 'Consultez votre boîte e-mail',
  pendingText: 'Vous recevrez l’e‑book par e-mail. Cela peut prendre quelques minutes.',
  sentHeading: 'Votre demande a été envoyée',
  sentText: 'Vous n’avez plus rien à faire pour le moment.',
  confirmation: 'Vous recevrez une confirmation par e-mail.',
} satisfies OutcomeMessages;
