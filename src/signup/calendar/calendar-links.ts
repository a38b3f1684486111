import type { CalendarEntry } from './calendar-file.js';
import { utcTime } from './time-zone-rules.js';

/** A calendar on the web that takes an entry by a link. */
export type WebCalendar = 'google' | 'outlook' | 'microsoft365';

const microsoft: Readonly<Record<'outlook' | 'microsoft365', string>> = {
  outlook: 'https://outlook.live.com',
  microsoft365: 'https://outlook.office.com',
};

/**
 * A link by which a calendar on the web is filled in for the visitor. Nothing is loaded from there
 * before a press. They take one meeting at a time.
 */
export function calendarLink(calendar: WebCalendar, entry: CalendarEntry): string {
  const { title, description, location, zone } = entry;
  const { start, end } = entry.parts[0]!;
  if (calendar === 'google') {
    const query = new URLSearchParams({
      action: 'TEMPLATE',
      text: title,
      dates: `${utcTime(start.getTime())}/${utcTime(end.getTime())}`,
      ctz: zone,
      details: description,
      location,
    });
    return `https://calendar.google.com/calendar/render?${query.toString()}`;
  }
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start.toISOString(),
    enddt: end.toISOString(),
    body: description,
    location,
  });
  // Outlook shows a plus for what it is in a form: a space.
  const spelled = query.toString().replaceAll('+', '%20');
  return `${microsoft[calendar]}/calendar/0/deeplink/compose?${spelled}`;
}
