// Not yet reviewed by a native speaker.
import '../locale/frisian-dates.js';
import type { OutcomeMessages } from './outcome.js';

export default {
  readyHeading: 'Jo e‑boek stiet klear',
  readyText: 'Tige tank foar jo belangstelling. Iepenje of bewarje it e‑boek mei dizze link.',
  expires: (moment) => `Dizze link wurket oant ${moment}.`,
  expiredHeading: 'Dizze link is ferrûn',
  expiredText: 'Jo kinne fuortendaliks in nije link krije. Jo hoege neat opnij yn te foljen.',
  renew: 'Jou my in nije link',
  renewing: 'In amerijke…',
  renewFailed: 'Dat is net slagge. Besykje it letter nochris.',
  moment: (date, time) => {
    const clock = `${time.replace(':', '.')} oere`;
    return date === undefined ? clock : `${date}, ${clock}`;
  },
  pendingHeading: 'Sjoch yn jo mailbox',
  pendingText: 'Jo krije it e‑boek per e-mail. Dat kin in pear minuten duorje.',
  sentHeading: 'Jo oanfraach is ferstjoerd',
  sentText: 'Jo hoege no neat mear te dwaan.',
  confirmation: 'Jo krije in befêstiging per e-mail.',
} satisfies OutcomeMessages;
