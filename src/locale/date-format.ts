/** Puts moments into words. */
export type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatToParts'>;

/** Makes a format in a language that an engine may not know. */
type MakeDateFormat = (options: Intl.DateTimeFormatOptions) => DateFormat;

/** Formats with names of our own, by language; they come with the texts in that language. */
export const ownDateFormats = new Map<string, MakeDateFormat>();

const formats: Record<string, DateFormat> = {};

/**
 * A format for moments; making one takes longer than using it a hundred times, so each is made
 * once. English is that of Britain: a 24-hour clock, and the day before the month, as European
 * readers expect.
 *
 * @param language - BCP 47
 */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  return (formats[locale + JSON.stringify(options)] ??=
    ownDateFormats.get(language)?.(options) ?? new Intl.DateTimeFormat(locale, options));
}
