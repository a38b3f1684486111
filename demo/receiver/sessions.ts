import { parseDates } from '../../src/signup/agenda/parse-dates.js';

/** A knowledge session that visitors can sign up for. */
export interface KnowledgeSession {
  /** The start with its offset, which is what a submission names it by. */
  readonly id: string;
  readonly title: { readonly nl: string; readonly en: string };
  /** ISO 8601, in UTC. */
  readonly start: string;
  readonly end: string;
  /** As the attribute `dates` has it. */
  readonly interval: string;
  readonly online: boolean;
  readonly seats: number;
}

const zone = 'Europe/Amsterdam';

/** One of three in turn, by the month: so there is always one in the afternoon, and a full one. */
const plan = [
  { hours: '10:00/11:30', seats: 20 },
  { hours: '13:30/15:00', seats: 20 },
  { hours: '10:00/11:30', seats: 0 },
] as const;

/** How many sessions are offered at a time. */
const offered = 3;

/** The session of a month: its first Thursday, with hours and seats that never change. */
function sessionOfMonth(year: number, month: number): { interval: string; seats: number } {
  const first = new Date(Date.UTC(year, month, 1));
  const day = 1 + ((4 - first.getUTCDay() + 7) % 7);
  const date = new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  const { hours, seats } = plan[first.getUTCMonth() % plan.length]!;
  return { interval: `${date}T${hours}`, seats };
}

/** The coming sessions. */
export function upcomingSessions(now: Date): readonly KnowledgeSession[] {
  return Array.from({ length: offered + 1 }, (_, later) => {
    const { interval, seats } = sessionOfMonth(now.getUTCFullYear(), now.getUTCMonth() + later);
    const [session] = parseDates(interval, zone).sessions;
    return session && { ...session, interval, seats };
  })
    .filter((session) => session !== undefined)
    .filter(({ start }) => start > now)
    .slice(0, offered)
    .map(({ id, start, end, interval, seats }) => ({
      id,
      title: {
        nl: 'Kennissessie alliantievorming',
        en: 'Knowledge session on forming alliances',
      },
      start: start.toISOString(),
      end: end.toISOString(),
      interval,
      online: true,
      seats,
    }));
}

/** The dates of the coming sessions, as the attribute `dates` has them. */
export function upcomingDates(now: Date): string {
  return upcomingSessions(now)
    .map(({ interval }) => interval)
    .join(' ');
}
