/** What stands around every text that comes from a catalogue. */
const [open, close] = ['⟦', '⟧'];

/** A word that no reader sees: an id, or the name of a kind. */
const isName = (text: string): boolean => /^[a-z0-9][a-z0-9.-]*$/.test(text);

/**
 * A text made strange: between marks, and a third longer, as German and French are. Facts within it
 * come through as they are.
 */
export function strange<T extends string | ((...facts: never[]) => string)>(text: T): T {
  if (typeof text === 'function') return ((...facts: never[]) => mark(text(...facts))) as T;
  return (isName(text) ? text : mark(text)) as T;
}

function mark(text: string): string {
  // In words of five, which a line can break between.
  const more = ' ·····'.repeat(Math.ceil(text.length / 18));
  return `${open}${text}${more}${close}`;
}
