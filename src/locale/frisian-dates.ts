import { ownDateFormats } from './date-format.js';

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

function inFrisian({ type, value }: Intl.DateTimeFormatPart): string {
  return type === 'weekday' || type === 'month' ? (names[value] ?? value) : value;
}

ownDateFormats.set('fy', (options) => {
  const dutch = new Intl.DateTimeFormat('nl', options);
  const formatToParts: Intl.DateTimeFormat['formatToParts'] = (moment) =>
    dutch.formatToParts(moment).map((part) => ({ ...part, value: inFrisian(part) }));
  return {
    formatToParts,
    format: (moment) =>
      formatToParts(moment)
        .map(({ value }) => value)
        .join(''),
  };
});
