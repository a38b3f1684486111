import { siteConfig } from '../config/site-config.js';

/**
 * Words in front of the page's title while a widget has something to say there ("Fout: ",
 * "Vraag 3 van 14"), as the NL Design System and GOV.UK ask. Several widgets may speak at once;
 * when the last is silent, the title is what the page made of it.
 */
const prefixes = new Map<object, string>();
let pageTitle = '';
let shownTitle: string | undefined;

/** The page's title without what widgets say in front of it. */
export function ownPageTitle(): string {
  return document.title === shownTitle ? pageTitle : document.title;
}

/** Sets or, without a prefix, takes away what `owner` says in front of the page's title. */
export function prefixPageTitle(owner: object, prefix: string | undefined): void {
  if (prefix === prefixes.get(owner) || siteConfig().pageTitle === false) return;
  // A page may change its own title in the meantime: then that is the one to keep.
  pageTitle = ownPageTitle();
  if (prefix === undefined) prefixes.delete(owner);
  else prefixes.set(owner, prefix);
  // Two forms with something wrong say so once.
  document.title = [...new Set(prefixes.values()), pageTitle].join('');
  // Read back: a browser collapses white space in what it is given.
  shownTitle = document.title;
}
