// Not yet reviewed by a native speaker.
import { plural } from '../../locale/grammar.js';
import type { AgendaMessages } from './agenda-messages.js';

export default {
  past: 'Vorbei',
  full: 'Ausgebucht',
  waitlist: 'Warteliste',
  closed: 'Anmeldung geschlossen',
  cancelled: 'Fällt aus',
  seatsLeft: (count) => plural('de', count, 'Noch 1 Platz', `Noch ${count} Plätze`),
  closedSince: (moment) => `Sie konnten sich bis ${moment} anmelden.`,
  closesAt: (moment) => `Sie können sich bis ${moment} anmelden.`,
  moment: (date, time) => `${date}, ${time}`,
  yourTime: (moment, zone) => `Bei Ihnen: ${moment} (${zone})`,
  series: (count) => `${count} Treffen`,
  recording: 'Aufzeichnung ansehen',
  submitWaitlist: 'Ich möchte auf die Warteliste',
  unavailable: 'Die Termine können gerade nicht geladen werden.',
  retry: 'Noch einmal versuchen',
  stillUnavailable: 'Die Termine können immer noch nicht geladen werden.',
  chosenGone: 'Der Termin, den Sie gewählt haben, ist nicht mehr möglich.',
  chosenFull:
    'Der Termin, den Sie gewählt haben, ist inzwischen ausgebucht. Sie können aber noch auf die Warteliste.',
  noDates: 'Es gibt noch keinen neuen Termin.',
  notifyLead:
    'Geben Sie Ihre Daten ein. Dann bekommen Sie eine Nachricht, wenn es einen neuen Termin gibt.',
  notifySubmit: 'Informieren Sie mich',
  notifyPurpose:
    'Wir nutzen Ihre Daten nur, um Ihnen eine E-Mail zu schicken, wenn es einen neuen Termin gibt.',
} satisfies AgendaMessages;
