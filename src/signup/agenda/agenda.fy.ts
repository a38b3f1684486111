// Not yet reviewed by a native speaker.
import { plural } from '../../locale/grammar.js';
import type { AgendaMessages } from './agenda-messages.js';

export default {
  past: 'Foarby',
  full: 'Fol',
  waitlist: 'Wachtlist',
  closed: 'Sletten',
  cancelled: 'Giet net troch',
  seatsLeft: (count) => plural('fy', count, 'Noch 1 plak', `Noch ${count} plakken`),
  closedSince: (moment) => `Jo koene jo ynskriuwe oant ${moment}.`,
  closesAt: (moment) => `Jo kinne jo ynskriuwe oant ${moment}.`,
  moment: (date, time) => `${date}, ${time}`,
  yourTime: (moment, zone) => `By jo: ${moment} (${zone})`,
  series: (count) => `${count} gearkomsten`,
  recording: 'Besjoch de opname',
  submitWaitlist: 'Set my op de wachtlist',
  unavailable: 'De datums binne no net op te heljen.',
  retry: 'Besykje it nochris',
  stillUnavailable: 'De datums binne noch altyd net op te heljen.',
  chosenGone: 'De datum dy’t jo keazen hawwe, kinne jo net mear kieze.',
  chosenFull: 'De datum dy’t jo keazen hawwe, is krekt fol. Jo kinne noch wol op de wachtlist.',
  noDates: 'Der is noch gjin nije datum bekend.',
  notifyLead: 'Lit jo gegevens efter. Dan krije jo berjocht as der in nije datum is.',
  notifySubmit: 'Hâld my op de hichte',
  notifyPurpose: 'Wy brûke jo gegevens allinnich om jo te mailen as der in nije datum is.',
} satisfies AgendaMessages;
