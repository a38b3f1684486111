import { knownToIntl } from './grammar.js';

/** Some things together: `Noor, Sam en Jo`. */
export function together(language: string, things: readonly string[]): string {
  return new Intl.ListFormat(knownToIntl(language), { type: 'conjunction' }).format(things);
}
