/**
 * The form of a text that goes with a number, by the plural rules of a language (CLDR): French says
 * `0 place`, Dutch says `0 plaatsen`.
 *
 * @param language - BCP 47; `nl` for Frisian, which has the same rules and which not all engines know
 */
export function plural(language: string, count: number, one: string, other: string): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? one : other;
}

/** Some things of which one will do: `naam, telefoonnummer of e-mailadres`. */
export function alternatives(language: string, things: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(things);
}

/** Some things together: `Noor, Sam en Jo`. */
export function together(language: string, things: readonly string[]): string {
  // Dutch and Frisian have the same word for "and", and not all engines know Frisian.
  const known = language === 'fy' ? 'nl' : language;
  return new Intl.ListFormat(known, { type: 'conjunction' }).format(things);
}
