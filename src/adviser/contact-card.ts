import { contentLines, escapeText } from '../widget/content-line.js';
import type { Contact } from './contact.js';

/** What a card holds besides the contact. */
export interface CardParts {
  /** The photo itself, as a `data:` address; without it, its address on the web. */
  readonly photo?: string | undefined;
  /** When the contact was read (RFC 6350, `REV`); undefined for a card that is as short as may be. */
  readonly revised?: Date;
}

/** A contact as a vCard 4.0 (RFC 6350). */
export function writeCard(contact: Contact, { photo, revised }: CardParts): string {
  const { name, jobTitle, organisation, phone, whatsapp, email } = contact;
  // Nobody can tell for sure where a family name begins: behind the first word, mostly.
  const [given = '', ...family] = name.split(/\s+/).map(escapeText);
  const text = (property: string, value: string | undefined): string[] =>
    value ? [`${property}:${escapeText(value)}`] : [];
  const address = (property: string, value: string | undefined): string[] =>
    value ? [`${property}:${value}`] : [];
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escapeText(name)}`,
    `N:${family.join(' ')};${given};;;`,
    ...text('ORG', organisation),
    ...text('TITLE', jobTitle),
    ...text('TEL;TYPE=work', phone),
    ...text('TEL;TYPE=cell', whatsapp),
    ...text('EMAIL;TYPE=work', email),
    ...address('URL;TYPE=work', contact.page),
    ...address('URL', contact.bookingUrl),
    ...address('URL', contact.linkedin),
    ...text('NOTE', contact.available),
    ...address('PHOTO', photo),
    ...(revised ? [`REV:${revised.toISOString().replace(/[-:]|\.\d+/g, '')}`] : []),
    'END:VCARD',
  ]);
}

/** The name of its file: letters, digits and dashes alone, so that any device takes it. */
export function cardFileName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? ['contact'];
  return `${words.join('-').slice(0, 60)}.vcf`;
}
