/** English letters as others that look like them. */
const letters: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
};

/** What stands around every text that comes from a catalogue. */
export const marks = ['⟦', '⟧'] as const;

/** A word that no reader sees: an id, or the name of a kind. */
const isName = (text: string): boolean => /^[a-z0-9][a-z0-9.-]*$/.test(text);

/**
 * A text made strange: with accents, a third longer, as German and French are, and between marks.
 * Facts within it come through as they are.
 */
export function strange<T extends string | ((...facts: never[]) => string)>(text: T): T {
  if (typeof text === 'function') {
    return ((...facts: never[]) => mark(text(...facts))) as T;
  }
  if (isName(text)) return text;
  const accented = text.replace(/[a-zA-Z]/g, (letter) => letters[letter] ?? letter);
  return mark(`${accented}${'·'.repeat(Math.ceil(text.length / 3))}`) as T;
}

function mark(text: string): string {
  return marks.join(text);
}
