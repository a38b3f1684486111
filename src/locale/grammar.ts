/** What engines are asked for: not all know Frisian, which has the plurals and the "and" of Dutch. */
export const knownToIntl = (language: string): string => (language === 'fy' ? 'nl' : language);

/**
 * The form of a text that goes with a number, by the plural rules of a language (CLDR): French says
 * `0 place`, Dutch says `0 plaatsen`.
 *
 * @param language - BCP 47
 */
export function plural(language: string, count: number, one: string, other: string): string {
  return new Intl.PluralRules(knownToIntl(language)).select(count) === 'one' ? one : other;
}

/** Some things of which one will do: `naam, telefoonnummer of e-mailadres`. */
export function alternatives(language: string, things: readonly string[]): string {
  return new Intl.ListFormat(knownToIntl(language), { type: 'disjunction' }).format(things);
}
