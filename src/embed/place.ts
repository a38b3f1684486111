import type { Notice } from '../config/notice.js';
import { siteConfig } from '../config/site-config.js';
import { webUrl } from '../config/urls.js';
import { widgetNames } from './files.js';
import { report } from './report.js';
import { placeholders } from './selectors.js';
import { attributesOf, widgetOf, type Wishes, wishesOfAttributes, wishesOfLink } from './wishes.js';

const widgets = widgetNames.map((name) => `samen-${name}`).join();

/** What stands in these is a widget's content, or what an editor shows of a page that is being made. */
const taken =
  `${widgets},[data-samen-widget],[data-samen-use],` +
  '.block-editor-writing-flow,.elementor-editor-active';

/** A link in these is one of several, or leads about the site; it is not what the page is about. */
const menus =
  'nav,header,footer,li,menu,dl,table,label,button,summary,h1,h2,h3,h4,h5,h6,' +
  '[role=navigation],[role=banner],[role=contentinfo],[role=menu]';

/** Elements that only give a look to the words in a paragraph. */
const formatting = 'strong,em,b,i,u,span,small,mark,font';

/** Elements that begin on a line of their own. */
const blocks =
  `p,div,section,article,aside,figure,blockquote,ul,ol,dl,table,form,details,hr,pre,` +
  `h1,h2,h3,h4,h5,h6,header,footer,nav,address,script,style,${widgets}`;

/** Elements that are waited for already: for the code of their widget, or until focus has left them. */
const waiting = new WeakSet<Element>();

/** What was told of elements that cannot become a widget, so that it is told once. */
const refused = new WeakMap<Element, string>();

let framesAreWatched = false;

/** Milliseconds in which changes of a page are looked at together: some pages change all the time. */
const pause = 100;

let isDue = false;

/** Turns what asks for a widget into one, now and when it comes later, and looks after frames. */
export function watchPlaceholders(): void {
  new MutationObserver(lookSoon).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['src', 'href', 'data-samen-widget', 'data-samen-use'],
  });
  look();
}

function lookSoon(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(look, pause);
}

function look(): void {
  isDue = false;
  const pages = standAlonePages();
  for (const element of document.querySelectorAll<HTMLElement>(placeholders)) {
    try {
      if (element instanceof HTMLIFrameElement) meetFrame(element, pages);
      else if (!waiting.has(element) && mayBecome(element)) consider(element, pages);
    } catch {
      // One odd element (a form whose fields have the names of its methods) must not stop the others.
    }
  }
}

function mayBecome(element: Element): boolean {
  return element.matches(placeholders) && !element.parentElement?.closest(taken);
}

/** Whether an address is that of a stand-alone page. */
function isStandAlone(address: string, pages: readonly string[] = standAlonePages()): boolean {
  return wishesOfLink(address, pages) !== undefined;
}

function meetFrame({ src }: HTMLIFrameElement, pages: readonly string[]): void {
  if (framesAreWatched || !isStandAlone(src, pages)) return;
  framesAreWatched = true;
  import('./frame-host.js').then(
    ({ watchFrames }) => watchFrames((address) => isStandAlone(address)),
    // The line is down: the frame has the height that the page gave it, and the next change tries again.
    () => (framesAreWatched = false),
  );
}

/** Where the widget of a link or an element is going to be, and what it asks for. */
interface Place {
  readonly wishes: Wishes;
  /** What becomes the fallback content of the widget. */
  readonly fallback: HTMLElement | 'content';
}

function placeOf(element: HTMLElement, pages: readonly string[]): Place | undefined {
  const own = wishesOfAttributes(element.attributes);
  if (!(element instanceof HTMLAnchorElement)) {
    const isDone = element.matches(widgets) || element.querySelector(widgets) !== null;
    return isDone || !asksIn(own) ? undefined : { wishes: own, fallback: 'content' };
  }
  const wishes = { ...wishesOfLink(element.href, pages), ...own };
  const fallback = asksIn(wishes) ? paragraphOf(element) : undefined;
  return fallback && { wishes, fallback };
}

function asksIn({ widget, use }: Wishes): boolean {
  return widget !== undefined || use !== undefined;
}

/**
 * The page beside the script, and those that the site names; but a link to the page that it stands on
 * is one that its visitor is to follow.
 */
function standAlonePages(): string[] {
  const { embedPages = [] } = siteConfig();
  const named = Array.isArray(embedPages) ? (embedPages as string[]) : [];
  const beside = new URL(/* @vite-ignore */ '../../embed.html', import.meta.url).href;
  const pages = [beside, ...named.flatMap((page) => webUrl(page, document.baseURI) ?? [])];
  return pages.filter((page) => page !== location.origin + location.pathname);
}

/** The paragraph that a link stands alone in; undefined for one in a sentence, a list or a menu. */
function paragraphOf(link: HTMLElement): HTMLElement | undefined {
  if (link.closest(menus)) return undefined;
  let block = link;
  for (let parent = link.parentElement; parent; parent = parent.parentElement) {
    const isParagraph = parent.matches('p');
    if (!isParagraph && !parent.matches(formatting)) {
      // Where a sanitiser took a tag away, what stood in it lies between the blocks of the page.
      return isBetweenBlocks(block) ? block : undefined;
    }
    if (![...parent.childNodes].every((node) => node === block || isBlank(node))) return undefined;
    if (isParagraph) return parent;
    block = parent;
  }
  return undefined;
}

/** Whether there is nothing in it to be read, seen or heard. */
function isBlank(node: Node): boolean {
  if (node instanceof Text) return /^[\s\u200b\ufeff]*$/.test(node.data);
  return !(node instanceof Element) || node.matches(`br,wbr,:is(${formatting},a):empty`);
}

function isBetweenBlocks(element: Element): boolean {
  const next = (node: Node, side: 'previousSibling' | 'nextSibling'): boolean => {
    const neighbour = node[side];
    if (!neighbour) return true;
    if (neighbour instanceof Element && neighbour.matches(blocks)) return true;
    return isBlank(neighbour) && next(neighbour, side);
  };
  return next(element, 'previousSibling') && next(element, 'nextSibling');
}

function consider(element: HTMLElement, pages: readonly string[]): void {
  const place = placeOf(element, pages);
  if (!place) return explain(element, pages);
  const name = widgetOf(place.wishes, siteConfig());
  if (typeof name !== 'string') return refuse(element, name);
  // By this the script knows what to fetch, also for a link whose place or name it does not know.
  element.dataset['samenWidget'] = name;
  waiting.add(element);
  const tag = `samen-${name}`;
  void customElements.whenDefined(tag).then((widget) => {
    waiting.delete(element);
    // The page may have changed while the code came.
    const current = element.isConnected && mayBecome(element) ? placeOf(element, pages) : undefined;
    if (current) put(element, current, tag, Reflect.get(widget, 'observedAttributes') as string[]);
  });
}

/** Puts the widget where it was asked for; what stood there is its fallback content. */
function put(
  element: HTMLElement,
  { wishes, fallback }: Place,
  tag: string,
  attributesOfTag: readonly string[],
): void {
  const block = fallback === 'content' ? element : fallback;
  if (block.contains(document.activeElement)) {
    // Moved, it would lose the focus of who is about to press it.
    waiting.add(element);
    block.addEventListener(
      'focusout',
      () => {
        waiting.delete(element);
        lookSoon();
      },
      { once: true },
    );
    return;
  }
  const known = new Set(['lang', ...attributesOfTag]);
  const rules = { config: siteConfig(), origin: location.origin, base: document.baseURI };
  const { attributes, notices } = attributesOf(wishes, known, rules);
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (fallback === 'content') {
    widget.append(...element.childNodes);
    element.append(widget);
  } else {
    fallback.before(widget);
    widget.append(fallback);
  }
  if (notices.length > 0) void report(widget, notices);
}

/** Tells why a link that looks like one to a stand-alone page stays a link: its site is not known. */
function explain(element: HTMLElement, pages: readonly string[]): void {
  if (!(element instanceof HTMLAnchorElement) || isStandAlone(element.href, pages)) return;
  const { pathname, origin } = element;
  const isNearly = pages.some((page) => pathname === new URL(page).pathname);
  if (isNearly && paragraphOf(element)) {
    refuse(element, { code: 'page-unknown', address: origin + pathname });
  }
}

function refuse(element: HTMLElement, notice: Notice): void {
  const key = JSON.stringify(notice);
  if (refused.get(element) === key) return;
  refused.set(element, key);
  void report(element, [notice]);
}
