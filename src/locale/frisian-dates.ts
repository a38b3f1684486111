import { rewriteDates } from './rewritten-dates.js';

/**
 * Names of days and months in Frisian by those in Dutch; the order of the parts is the same in both.
 * Chromium and Safari do not know the language, and Firefox writes its months with a capital.
 */
const names: Readonly<Record<string, string>> = {
  maandag: 'moandei',
  dinsdag: 'tiisdei',
  woensdag: 'woansdei',
  donderdag: 'tongersdei',
  vrijdag: 'freed',
  zaterdag: 'sneon',
  zondag: 'snein',
  januari: 'jannewaris',
  februari: 'febrewaris',
  maart: 'maart',
  april: 'april',
  mei: 'maaie',
  juni: 'juny',
  juli: 'july',
  augustus: 'augustus',
  september: 'septimber',
  oktober: 'oktober',
  november: 'novimber',
  december: 'desimber',
};

rewriteDates('fy', 'nl', ({ type, value }) =>
  type === 'weekday' || type === 'month' ? (names[value] ?? value) : value,
);
