import fc from 'fast-check';

/** Characters that trip what reads and writes texts. */
const tripping = fc.constantFrom(
  ',',
  ';',
  ':',
  '\\',
  '"',
  "'",
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\\n',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ud83d',
  'é',
  'e\u0301',
  'ĳ',
  '👩‍👩‍👧',
  '🇳🇱',
  'مرحبا',
  'שלום',
  '\u202e',
  '\ufeff',
  '<b>',
  '&amp;',
  'END:VEVENT',
  'BEGIN:VCARD',
);

/** Names, titles and sentences as people and robots write them, up to 500 pieces long. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 500 }),
  fc
    .array(fc.oneof(tripping, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
    .map((pieces) => pieces.join('')),
  fc.constant('x'.repeat(500)),
  fc.constant('é'.repeat(500)),
);

/** A text without what no file can hold: control characters, and halves of characters. */
export function asWritten(text: string): string {
  return text
    .replace(/\r\n|\r/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/\p{Cs}/gu, '');
}
