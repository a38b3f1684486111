const pair = /\s*([^\s=']+)=(?:'([^']*)'|([^\s']*))(?=\s|$)/y;

/**
 * Pairs as in `campaign=spring title='Samen verder'`: separated by white space, a value with
 * spaces in single quotes.
 */
export function parsePairs(value: string): Record<string, string> | undefined {
  const pairs: Record<string, string> = {};
  pair.lastIndex = 0;
  let end = 0;
  for (let match = pair.exec(value); match; match = pair.exec(value)) {
    pairs[match[1]!] = match[2] ?? match[3] ?? '';
    end = pair.lastIndex;
  }
  return value.slice(end).trim() === '' ? pairs : undefined;
}

/** Words separated by white space. */
export function parseWords(value: string): string[] {
  return value.split(/\s+/).filter(Boolean);
}
