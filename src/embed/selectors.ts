import type { PartName } from './files.js';

/**
 * Elements that match, unless somebody is writing there: what stands in an editor is going to be saved,
 * also in those of its parts that cannot be edited.
 */
const outsideEditors = (selector: string): string => `:is(${selector}):not([contenteditable] *)`;

/** Addresses that ask for a widget in their query, as far as a selector can tell. */
const asking = (attribute: string): string =>
  `[${attribute}*="widget="],[${attribute}*="?use="],[${attribute}*="&use="]`;

/**
 * What may become a widget, or hold one: elements of any kind, and links and frames, of which the
 * address has the last word.
 */
export const placeholders = outsideEditors(
  `[data-samen-widget],[data-samen-use],a:is(${asking('href')}),iframe:is(${asking('src')})`,
);

/**
 * What has the script fetch a part. A widget is fetched beside what makes one of a link or an
 * element, so it goes by those too; a link in a sentence or a menu stays one, and asks for nothing.
 */
export function selectorOf(part: PartName): string {
  return part === 'placeholders'
    ? placeholders
    : outsideEditors(
        `samen-${part},[data-samen-widget=${part}],p>a[href*="widget=${part}"]:only-child`,
      );
}
