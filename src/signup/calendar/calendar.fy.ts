// Not yet reviewed by a native speaker.
import type { CalendarMessages } from './calendar-messages.js';

export default {
  add: 'Set yn myn aginda',
  web: 'Of iepenje jo aginda op ynternet, yn in nij tabblêd:',
  google: 'Google Agenda',
  outlook: 'Outlook.com',
  microsoft365: 'Microsoft 365',
  newTab: '(iepenet yn in nij tabblêd)',
  fileName: 'kennissesje',
  manage: (url) => `Wizigje of ôfmelde: ${url}`,
} satisfies CalendarMessages;
