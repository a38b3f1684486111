import * as z from 'zod/mini';
import { webUrl } from '../../config/urls.js';
import { inVoice } from '../../locale/in-voice.js';
import type { Voice } from '../../locale/language.js';
import { byStart, nextSession, type Period } from '../sessions.js';
import { day } from '../time-zone.js';
import type { OfferedSession } from './availability.js';
import { readMoment } from './parse-dates.js';

/** One text for all pages, or one for each language. */
const text = z.union([z.string(), z.record(z.string(), z.string())]);

const period = {
  /** ISO 8601; without an offset in the widget's `time-zone`. */
  start: z.string(),
  end: z.string(),
};

const session = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  title: z.nullish(text),
  start: z.nullish(period.start),
  end: z.nullish(period.end),
  /** The meetings of a series, in place of `start` and `end`. */
  parts: z.nullish(z.array(z.object(period)).check(z.minLength(1))),
  location: z.nullish(text),
  online: z.nullish(z.boolean()),
  seatsLeft: z.nullish(z.int().check(z.minimum(0))),
  state: z.nullish(z.enum(['open', 'waitlist', 'full', 'closed', 'cancelled'])),
  /** When signing up ends. */
  closesAt: z.nullish(z.string()),
  programmeUrl: z.nullish(z.string()),
  recordingUrl: z.nullish(z.string()),
  /** How often the session was changed since it was made known. */
  sequence: z.nullish(z.int().check(z.minimum(0))),
});

const list = z.array(session);

/** What `sessions-src` gives: a list of sessions, or an object that holds one. */
export const sessionsSchema = z.union([list, z.object({ sessions: list })]);

/** Sessions as they were read, and what an editor should know of those that were not. */
export interface SessionList {
  readonly sessions: readonly OfferedSession[];
  /** Places in the list, as `2.start`. */
  readonly problems: readonly string[];
}

/** What reading a list depends on. */
export interface ListContext {
  /** Where it came from: what a relative address is relative to. */
  readonly url: string;
  /** The zone of moments without an offset. */
  readonly zone: string;
  readonly voice: Voice;
}

/** Reads a list; a session with a mistake in it is left out, and the others stand. */
export function readSessionList(value: unknown, context: ListContext): SessionList {
  const items: unknown = Array.isArray(value)
    ? value
    : (value as { sessions?: unknown } | null)?.sessions;
  if (!Array.isArray(items)) return { sessions: [], problems: ['sessions'] };
  const sessions = new Map<string, OfferedSession>();
  const problems: string[] = [];
  items.forEach((item, index) => {
    const read = readSession(item, context);
    const isTaken = !Array.isArray(read) && (sessions.has(read.id) || read.id === nextSession);
    const wrong = Array.isArray(read) ? read : isTaken ? ['id'] : [];
    problems.push(...wrong.map((place) => [index + 1, place].filter(Boolean).join('.')));
    if (!Array.isArray(read) && wrong.length === 0) sessions.set(read.id, read);
  });
  return { sessions: [...sessions.values()].sort(byStart), problems };
}

/** One session, or the places where it is wrong. */
function readSession(item: unknown, { url, zone, voice }: ListContext): OfferedSession | string[] {
  const { data, error } = z.safeParse(session, item);
  if (!data) return error.issues.map(({ path }) => path.join('.'));
  const { id, start, end, parts, closesAt, ...facts } = data;
  const wrong: string[] = [];
  const periods = (parts ?? [{ start: start ?? '', end: end ?? '' }]).map((part, index): Period => {
    const from = readMoment(part.start, zone);
    const to = readMoment(part.end, zone);
    const at = (name: string): string => (parts ? `parts.${index + 1}.${name}` : name);
    if (!from) wrong.push(at('start'));
    const lasts = from && to && to.getTime() - from.getTime();
    if (!lasts || lasts < 0 || lasts > day) wrong.push(at('end'));
    return { start: from ?? new Date(0), end: to ?? new Date(0) };
  });
  periods.sort(byStart);
  const closing = closesAt ? readMoment(closesAt, zone) : undefined;
  if (closesAt && !closing) wrong.push('closesAt');
  const address = (name: 'programmeUrl' | 'recordingUrl'): string | undefined => {
    const given = facts[name];
    const made = given ? webUrl(given, url) : undefined;
    if (given && made === undefined) wrong.push(name);
    return made;
  };
  const say = (own: z.infer<typeof text> | null | undefined): string | undefined =>
    typeof own === 'object' && own !== null ? inVoice(own, voice) : (own ?? undefined);
  const read: OfferedSession = {
    id,
    start: periods[0]!.start,
    end: periods.at(-1)!.end,
    parts: periods,
    title: say(facts.title),
    location: say(facts.location),
    online: facts.online ?? undefined,
    seatsLeft: facts.seatsLeft ?? undefined,
    state: facts.state ?? undefined,
    closesAt: closing,
    programmeUrl: address('programmeUrl'),
    recordingUrl: address('recordingUrl'),
    sequence: facts.sequence ?? undefined,
  };
  return wrong.length > 0 ? wrong : read;
}
