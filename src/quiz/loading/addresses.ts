import { webUrl } from '../../config/urls.js';

/** Mail and telephone: a link may lead there, and an image cannot come from there. */
const contact = /^(mailto|tel):(.+)$/i;

/** Ends of host names that an editor may write without `https://`, and that no file name has. */
const host = /^[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|net|eu|be|info|frl|amsterdam)$/i;

/** Whether a word of a definition holds an address. */
export function isAddress(word: string): word is 'src' | 'url' {
  return word === 'src' || word === 'url';
}

/**
 * An address of a definition made absolute; undefined where none can be made of it.
 *
 * @param word - the word that it stands at: only a link may lead to mail or telephone
 * @param base - what a relative address is relative to
 */
export function addressOf(word: 'src' | 'url', value: string, base: string): string | undefined {
  const [, scheme, rest = ''] = (word === 'url' && contact.exec(value.trim())) || [];
  // As people write them: a number in groups, a subject in words.
  if (scheme) return `${scheme}:${rest.replace(/\s+/g, /tel/i.test(scheme) ? '' : '%20')}`;
  // A host without a scheme would lead to a page of the site itself.
  const [first = ''] = value.split(/[/?#]/);
  return host.test(first) || first.startsWith('www.') ? undefined : webUrl(value, base);
}
