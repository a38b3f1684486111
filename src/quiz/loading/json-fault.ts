/** Why a text is no JSON, as far as that can be told. */
export type JsonFault =
  | { readonly fault: 'nothing' | 'web-page' | 'quotes' }
  | {
      readonly fault: 'syntax';
      /** From 1; undefined where the engine does not say. */
      readonly line: number | undefined;
      /** What the engine says. */
      readonly detail: string;
    };

/** Quotation marks that a word processor makes of straight ones, where JSON needs straight ones. */
const curlyQuotes = /[{[,:]\s*[“”„‟]/;

/** A text of JSON, in which any quotation mark may stand. */
const strings = /"(?:[^"\\\n]|\\.)*"/g;

/** The line that an engine names: by its number, or by the place of a character. */
function lineOf(text: string, detail: string): number | undefined {
  const [, line] = /line (\d+)/.exec(detail) ?? [];
  if (line) return Number(line);
  const [, position] = /position (\d+)/.exec(detail) ?? [];
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
}

/**
 * Looks for what is wrong with a text that is no JSON.
 *
 * @param detail - the message of the error that reading it gave
 */
export function findJsonFault(text: string, detail: string): JsonFault {
  const trimmed = text.trim();
  if (trimmed === '') return { fault: 'nothing' };
  if (trimmed.startsWith('<')) return { fault: 'web-page' };
  if (curlyQuotes.test(trimmed.replace(strings, '""'))) return { fault: 'quotes' };
  return { fault: 'syntax', line: lineOf(text, detail), detail };
}
