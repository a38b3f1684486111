// Not yet reviewed by a native speaker.
import type { CalendarMessages } from './calendar-messages.js';

export default {
  add: 'Ajouter à mon agenda',
  web: 'Ou ouvrez votre agenda sur internet, dans un nouvel onglet :',
  google: 'Google Agenda',
  outlook: 'Outlook.com',
  microsoft365: 'Microsoft 365',
  newTab: '(s’ouvre dans un nouvel onglet)',
  fileName: 'seance-information',
  manage: (url) => `Modifier ou annuler : ${url}`,
} satisfies CalendarMessages;
