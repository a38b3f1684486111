import type { Period } from '../sessions.js';
import { dateFormat } from '../../locale/date-format.js';
import { offsetAt } from '../time-zone.js';

/** The zone of the visitor's device. */
export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * Whether the visitor's clock shows another time at a session than a clock at the session does. A
 * device that says UTC tells no zone: servers do, and browsers that give nothing away.
 */
export function differs(period: Period, zone: string, visitorZone: string): boolean {
  if (/^(Etc\/)?(UTC|GMT)$/.test(visitorZone)) return false;
  return [period.start, period.end].some(
    (moment) => offsetAt(moment.getTime(), zone) !== offsetAt(moment.getTime(), visitorZone),
  );
}

/** What a zone is called at a moment: `Japanse standaardtijd`. */
export function zoneName(moment: Date, zone: string, language: string): string {
  const parts = dateFormat(language, { timeZone: zone, timeZoneName: 'long' }).formatToParts(
    moment,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
