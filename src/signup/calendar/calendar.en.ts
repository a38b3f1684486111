import type { CalendarMessages } from './calendar-messages.js';

export default {
  add: 'Add to my calendar',
  web: 'Or open your calendar on the web, in a new tab:',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  microsoft365: 'Microsoft 365',
  newTab: '(opens in a new tab)',
  fileName: 'knowledge-session',
  manage: (url) => `Change or cancel: ${url}`,
} satisfies CalendarMessages;
