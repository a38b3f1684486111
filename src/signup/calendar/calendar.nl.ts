import type { CalendarMessages } from './calendar-messages.js';

export default {
  add: 'Zet in mijn agenda',
  web: 'Of open uw agenda op internet, in een nieuw tabblad:',
  google: 'Google Agenda',
  outlook: 'Outlook.com',
  microsoft365: 'Microsoft 365',
  newTab: '(opent in een nieuw tabblad)',
  fileName: 'kennissessie',
  manage: (url) => `Wijzigen of afmelden: ${url}`,
} satisfies CalendarMessages;
