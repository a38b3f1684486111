// Not yet reviewed by a native speaker.
import '../locale/frisian-dates.js';
import type { KeepingMessages } from './keeping-messages.js';

export default {
  keep: 'Bewarje op dit apparaat',
  keepHint: 'Handich as jo ynternet útfalt. Doch dit net op in kompjûter dy’t oaren ek brûke.',
  kept: 'Jo gegevens binne op dit apparaat bewarre, maksimaal sân dagen. Nei it ferstjoeren wurde se wiske.',
  notKept: 'Bewarjen slagget net op dit apparaat. Jo gegevens steane hjir noch.',
  found: (date) =>
    `Jo hawwe dit op ${date} bewarre. It is noch net ferstjoerd. Wolle jo it no ferstjoere?`,
  foundOpen: (date) =>
    `Jo hawwe dit op ${date} bewarre. It is net wis oft it oankommen is. Wolle jo it nochris ferstjoere?`,
  sendNow: 'No ferstjoere',
  forget: 'Wiskje myn gegevens',
  forgotten: 'Jo gegevens binne wiske.',
} satisfies KeepingMessages;
