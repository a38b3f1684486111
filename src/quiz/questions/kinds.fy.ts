// Not yet reviewed by a native speaker.
import type { KindMessages } from './kind-messages.js';

export default {
  info: 'Taljochting',
  help: 'Wat bedoele wy hjirmei?',
  several: 'Jo kinne mear as ien antwurd kieze.',
  atMost: (max) => `Kies der maksimaal ${max}.`,
  tooMany: (max) => `Kies maksimaal ${max} antwurden. Helje der in pear wei.`,
  chooseSome: 'Kies ien of mear antwurden',
  fillIn: 'Folje in getal yn',
  notANumber: 'Folje allinnich in getal yn, bygelyks 12 of 7,5',
  notWhole: 'Folje in hiel getal yn, sûnder sifers efter de komma',
  tooLow: (min) => `Folje in getal yn fan ${min.toLocaleString('nl')} of heger`,
  tooHigh: (max) => `Folje in getal yn fan ${max.toLocaleString('nl')} of leger`,
} satisfies KindMessages;
