import { plural } from '../../locale/grammar.js';
import type { AgendaMessages } from './agenda-messages.js';

export default {
  past: 'Voorbij',
  full: 'Vol',
  waitlist: 'Wachtlijst',
  closed: 'Gesloten',
  cancelled: 'Gaat niet door',
  seatsLeft: (count) => plural('nl', count, 'Nog 1 plaats', `Nog ${count} plaatsen`),
  closedSince: (moment) => `Inschrijven kon tot ${moment}.`,
  closesAt: (moment) => `Inschrijven kan tot ${moment}.`,
  moment: (date, time) => `${date}, ${time}`,
  yourTime: (moment, zone) => `Bij u: ${moment} (${zone})`,
  series: (count) => `${count} bijeenkomsten`,
  recording: 'Bekijk de opname',
  submitWaitlist: 'Zet mij op de wachtlijst',
  unavailable: 'De datums zijn nu niet op te halen.',
  retry: 'Probeer het nog een keer',
  stillUnavailable: 'De datums zijn nog steeds niet op te halen.',
  chosenGone: 'De datum die u koos, kunt u niet meer kiezen.',
  chosenFull: 'De datum die u koos, is net vol. U kunt nog wel op de wachtlijst.',
  noDates: 'Er is nog geen nieuwe datum bekend.',
  notifyLead: 'Laat uw gegevens achter. Dan krijgt u bericht als er een nieuwe datum is.',
  notifySubmit: 'Houd mij op de hoogte',
  notifyPurpose: 'Wij gebruiken uw gegevens alleen om u te mailen als er een nieuwe datum is.',
} satisfies AgendaMessages;
