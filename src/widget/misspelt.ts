/**
 * The attribute that a name was meant to be: `endpoint` for `endpont`, `privacy-url` for `privacyurl`.
 * Undefined for a name that is one, and for one that is near to none: a page and its frameworks have
 * attributes of their own.
 */
export function meantAttribute(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const plain = (text: string): string => text.replace(/[-_]/g, '');
  return (
    known.find((other) => plain(other) === plain(name)) ??
    // In a short name a letter makes another word: `loading` is not `heading`.
    known.find((other) => slips(name, other) <= allowedSlips(other))
  );
}

function allowedSlips({ length }: string): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * How many slips make one word of another: a letter too many, too few or wrong, or two that changed
 * places (Damerau and Levenshtein, in the form known as optimal string alignment).
 */
function slips(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      if (i === 0) {
        row.push(j);
        continue;
      }
      const [above, before] = [rows[i - 1]!, rows[i - 2]];
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (before && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
