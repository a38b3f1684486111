/**
 * A value as JSON. Old libraries (Prototype below 1.7) give all arrays a `toJSON` that makes a text of
 * them, and the language's own method then puts that text where the list should be: on such a page
 * each array gets one of its own that is none.
 */
export function jsonText(
  value: unknown,
  change?: (key: string, member: unknown) => unknown,
): string {
  return JSON.stringify('toJSON' in [] ? shielded(value) : value, change);
}

function shielded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, shielded(member)] as const);
  if (!Array.isArray(value)) return Object.fromEntries(members);
  const list = members.map(([, member]) => member);
  return Object.defineProperty(list, 'toJSON', { value: undefined });
}
