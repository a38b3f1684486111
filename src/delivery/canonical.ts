import { jsonText } from './json-text.js';

/** JSON with its keys in order, so that equal content gives equal text however it was put together. */
export function canonical(value: unknown): string {
  return jsonText(value, (_, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
