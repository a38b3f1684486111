import { parseDates } from '../../src/signup/sessions.js';

/** A knowledge session that visitors can sign up for. */
export interface KnowledgeSession {
  /** The start with its offset, which is what a submission names it by. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601, in UTC. */
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly seats: number;
}

const zone = 'Europe/Amsterdam';

/** Hours and seats of the sessions; the last one is full from the start, to show a waiting list. */
const plan = [
  { hours: ['10:00', '11:30'], seats: 20 },
  { hours: ['13:30', '15:00'], seats: 20 },
  { hours: ['10:00', '11:30'], seats: 0 },
] as const;

/** The first Thursday of a month, as `2027-02-04`. */
function firstThursday(year: number, month: number): string {
  const first = new Date(Date.UTC(year, month, 1));
  const day = 1 + ((4 - first.getUTCDay() + 7) % 7);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** The dates of the coming sessions, as the attribute `dates` has them: never in the past. */
export function upcomingDates(now: Date): string {
  return plan
    .map(({ hours: [from, to] }, index) => {
      const date = firstThursday(now.getUTCFullYear(), now.getUTCMonth() + 1 + index);
      return `${date}T${from}/${to}`;
    })
    .join(' ');
}

/** The coming sessions. */
export function upcomingSessions(now: Date): readonly KnowledgeSession[] {
  const { sessions } = parseDates(upcomingDates(now), zone);
  return sessions.map(({ id, start, end }, index) => ({
    id,
    title: 'Kennissessie alliantievorming',
    start: start.toISOString(),
    end: end.toISOString(),
    location: 'online',
    seats: plan[index]?.seats ?? 0,
  }));
}
