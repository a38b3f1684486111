import type { OutcomeMessages } from './outcome.js';

export default {
  readyHeading: 'Uw e‑book staat klaar',
  readyText: 'Bedankt voor uw belangstelling. Open of bewaar het e‑book met deze link.',
  expires: (moment) => `Deze link werkt tot ${moment}.`,
  expiredHeading: 'Deze link is verlopen',
  expiredText: 'U kunt meteen een nieuwe krijgen. U hoeft niets opnieuw in te vullen.',
  renew: 'Geef mij een nieuwe link',
  renewing: 'Een ogenblik…',
  renewFailed: 'Dat is niet gelukt. Probeer het later nog een keer.',
  moment: (date, time) => {
    const clock = `${time.replace(':', '.')}\u00a0uur`;
    return date === undefined ? clock : `${date}, ${clock}`;
  },
  pendingHeading: 'Kijk in uw mailbox',
  pendingText: 'U krijgt het e‑book per e-mail. Dat kan een paar minuten duren.',
  sentHeading: 'Uw aanvraag is verstuurd',
  sentText: 'U hoeft nu niets meer te doen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
