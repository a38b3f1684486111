import { type DateFormat, ownDateFormats } from './date-format.js';

/**
 * Puts moments into words as another language does, with some of its words changed.
 *
 * @param language - that the format is for
 * @param model - the language whose format it follows; every engine must know it
 */
export function rewriteDates(
  language: string,
  model: string,
  rewrite: (part: Intl.DateTimeFormatPart, options: Intl.DateTimeFormatOptions) => string,
): void {
  ownDateFormats.set(language, (options): DateFormat => {
    const format = new Intl.DateTimeFormat(model, options);
    const formatToParts: DateFormat['formatToParts'] = (moment) =>
      format.formatToParts(moment).map((part) => ({ ...part, value: rewrite(part, options) }));
    return {
      formatToParts,
      format: (moment) =>
        formatToParts(moment)
          .map(({ value }) => value)
          .join(''),
    };
  });
}
