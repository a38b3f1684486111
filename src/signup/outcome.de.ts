// Not yet reviewed by a native speaker.
import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (what) => `Sie sind angemeldet für ${what}`,
  registeredText: 'Wir haben Ihre Anmeldung bekommen. Bis dann!',
  waitlistedHeading: (what) => `Sie stehen auf der Warteliste für ${what}`,
  waitlistedText: 'Die Veranstaltung ist ausgebucht. Vielleicht wird noch ein Platz frei.',
  sentHeading: (what) => `Ihre Anmeldung für ${what} wurde gesendet`,
  sentText: 'Sie müssen jetzt nichts weiter tun.',
  sentWaitlistHeading: (what) => `Ihre Anmeldung zur Warteliste für ${what} wurde gesendet`,
  colleagues: (names) => `Auch angemeldet: ${names}`,
  notifyHeading: 'Wir informieren Sie',
  notifyText: 'Sie bekommen eine Nachricht, wenn es einen neuen Termin gibt.',
  manage: 'Ihre Anmeldung ändern oder sich abmelden',
  moment: (date, time) => `${date}, ${time} Uhr`,
  confirmation: 'Sie bekommen eine Bestätigung per E-Mail.',
} satisfies OutcomeMessages;
