import { css, html, nothing, type TemplateResult } from 'lit';
import type { Reply } from '../../delivery/reply.js';
import type { Speaker } from '../../locale/language.js';
import { later } from '../../theme/later.styles.js';
import { saveFile } from '../../widget/save-file.js';
import type { OfferedSession } from '../agenda/availability.js';
import { placeInWords, placeOf } from '../agenda/place.js';
import type { SamenSignup } from '../samen-signup.js';
import type { Session } from '../sessions.js';
import { type CalendarEntry, writeCalendar } from './calendar-file.js';
import { calendarLink } from './calendar-links.js';
import { type CalendarMessages, loadCalendarMessages } from './calendar-messages.js';

const styles = css`
  .web-calendars {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_samen-space) * 0.5) calc(var(--_samen-space) * 2.5);
    margin: calc(var(--_samen-space) * 0.5) 0 0;
    padding: 0;
    list-style: none;
  }

  .web-calendars a {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 550;
  }
`;

const webCalendars = ['google', 'outlook', 'microsoft365'] as const;

/** Renders what puts a session into the visitor's calendar. */
export type RenderCalendar = (sent: Session, reply: Reply | undefined) => TemplateResult;

/** Fetches the texts for that. */
export async function loadCalendar(host: SamenSignup, speaker: Speaker): Promise<RenderCalendar> {
  const messages = await loadCalendarMessages(speaker);
  host.addStyles(...later, styles);
  return (sent, reply) => {
    // The endpoint knows best, and can keep it up to date.
    const url = reply?.calendar?.url;
    if (url) {
      return html`<p>
        <a class="button secondary" part="button-secondary" href=${url}>${messages.add}</a>
      </p>`;
    }
    return renderOwn(entryOf(host, sent, reply, messages), messages);
  };
}

function renderOwn(entry: CalendarEntry, messages: CalendarMessages): TemplateResult {
  const save = (): void => {
    saveFile(`${messages.fileName}.ics`, writeCalendar(entry, new Date()), 'text/calendar');
  };
  return html`<p>
      <button class="button secondary" part="button-secondary" type="button" @click=${save}>
        ${messages.add}
      </button>
    </p>
    ${entry.parts.length > 1 ? nothing : renderLinks(entry, messages)}`;
}

function renderLinks(entry: CalendarEntry, messages: CalendarMessages): TemplateResult {
  return html`<div class="small">
    ${messages.web}
    <ul class="web-calendars">
      ${webCalendars.map(
        (calendar) =>
          html`<li>
            <a
              part="link"
              href=${calendarLink(calendar, entry)}
              target="_blank"
              rel="noopener noreferrer"
              >${messages[calendar]} <span class="visually-hidden">${messages.newTab}</span></a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function entryOf(
  host: SamenSignup,
  session: OfferedSession,
  reply: Reply | undefined,
  messages: CalendarMessages,
): CalendarEntry {
  const page = location.origin + location.pathname;
  const manageUrl = reply?.manageUrl;
  // An id of a list is that list's; a date is that of the page on which it stands.
  const address = new URL(host.settings.url('sessionsSrc') ?? page);
  return {
    uid: `${session.id}@${address.host}${address.pathname}${markOf(address.search)}`,
    sequence: session.sequence ?? 0,
    title: host.titleOf(session),
    description: manageUrl ? messages.manage(manageUrl) : page,
    location: placeInWords(placeOf(host, session), host.ownMessages.online),
    url: manageUrl ?? page,
    parts: session.parts,
    zone: host.spoken.zone,
  };
}

/** Tells one query from another without repeating it: it may hold a key. */
function markOf(query: string): string {
  let mark = 0;
  for (const character of query) mark = (Math.imul(mark, 31) + character.charCodeAt(0)) >>> 0;
  return query === '' ? '' : `#${mark.toString(36)}`;
}
