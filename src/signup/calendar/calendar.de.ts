// Not yet reviewed by a native speaker.
import type { CalendarMessages } from './calendar-messages.js';

export default {
  add: 'In meinen Kalender eintragen',
  web: 'Oder öffnen Sie Ihren Kalender im Internet, in einem neuen Tab:',
  google: 'Google Kalender',
  outlook: 'Outlook.com',
  microsoft365: 'Microsoft 365',
  newTab: '(öffnet sich in einem neuen Tab)',
  fileName: 'fachveranstaltung',
  manage: (url) => `Ändern oder abmelden: ${url}`,
} satisfies CalendarMessages;
