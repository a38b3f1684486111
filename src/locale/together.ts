import { knownToIntl } from './grammar.js';

/** Some things together: `Noor, Sam en Jo`. Apart from the rest of grammar, since no first view needs it. */
export function together(language: string, things: readonly string[]): string {
  return new Intl.ListFormat(knownToIntl(language), { type: 'conjunction' }).format(things);
}
