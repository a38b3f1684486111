/** Elements whose words stand apart from those before and after. */
const blocks =
  /<\/?(?:address|article|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b[^>]*>/gi;

/** More than any confirmation has; what is longer would keep the page busy. */
const mostCharacters = 20_000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function character(name: string): string | undefined {
  const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  const lower = name.toLowerCase();
  if (!code) return Object.hasOwn(entities, lower) ? entities[lower] : undefined;
  const point = code[1] ? parseInt(code[1], 16) : Number(code[2]);
  return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

/**
 * The words of a piece of HTML that a content management system answers with, to be shown as text.
 * Nothing here is ever made into markup: what is left of a tag would be read as it stands.
 */
export function textOfHtml(html: string): string {
  return html
    .slice(0, mostCharacters)
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(blocks, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => character(name) ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
