import type { CalendarMessages } from './calendar-messages.js';
import formal from './calendar.nl.js';

export default {
  ...formal,
  web: 'Of open je agenda op internet, in een nieuw tabblad:',
} satisfies CalendarMessages;
