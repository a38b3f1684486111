import type { Notice } from '../config/notice.js';
import { parseWords } from '../config/pairs.js';
import { siteConfig } from '../config/site-config.js';
import { supportedLanguage } from '../locale/language.js';
import type { FileTable } from './files.js';
import { type Wishes, widgetOf } from './wishes.js';
import { messages } from './stand-alone-messages.js';
import { framingBy, readQuery } from './stand-alone-query.js';

/**
 * The script of the stand-alone page, `embed.html`: it turns the page's address into an element that asks
 * for a widget, as an editor could have written one, and `samen.js` beside it does the rest.
 */

declare const __SAMEN_FILES__: FileTable;

function start(main: HTMLElement): void {
  const config = siteConfig();
  const query = new URLSearchParams(location.search);
  const { wishes, theme, ignored } = readQuery(query, config);
  const notices: Notice[] = ignored.map((name) => ({ code: 'parameter-refused', name }));
  const root = document.documentElement;
  // It holds for the whole page, so that is where it belongs.
  if (/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(wishes['lang'] ?? '')) root.lang = wishes['lang']!;
  if (theme !== undefined && !dress(theme, root)) {
    const accepted = Object.keys(config.themes ?? {}).join(', ') || '–';
    notices.push({ code: 'attribute-value', attribute: 'theme', value: theme, accepted });
  }

  const widget = named();
  // On a page of its own its heading is that of the page.
  if (parent === window) show(main, { 'heading-level': '1', ...wishes });
  else {
    const { origin, isAllowed } = framingBy(around(), config, location.origin);
    root.classList.add('framed');
    if (isAllowed) {
      show(main, wishes);
      void speak(origin, theme === undefined, widget);
    } else {
      offerOwnPage(main);
      notices.push({ code: 'frame-refused', host: origin });
    }
  }
  if (notices.length > 0) void tell(main, notices);
}

/** A part of the page that is fetched beside its widget. */
function part(name: 'in-frame' | 'report'): Promise<unknown> {
  return import(/* @vite-ignore */ `./${__SAMEN_FILES__.folder}/${name}.js`);
}

/** Without this the frame stays as high as the page around it made it. */
async function speak(host: string, takesLook: boolean, widget: Promise<Element>): Promise<void> {
  try {
    const { speakToHost } = (await part('in-frame')) as typeof import('./in-frame.js');
    speakToHost(host, takesLook, widget);
  } catch {
    console.warn('samen-widgets: the frame keeps its height.');
  }
}

async function tell(main: HTMLElement, notices: readonly Notice[]): Promise<void> {
  try {
    const { report } = (await part('report')) as typeof import('./report.js');
    await report(main, notices);
  } catch {
    // The line is down; what an editor could mend is not what a visitor waits for.
  }
}

/**
 * The origins of the pages around this one, from the nearest on, as far as the browser tells. Firefox tells
 * of none: there it is the page that led here, which counts as one of our own only where it can be
 * read, since a link within the frame would make it one of ours.
 */
function around(): string[] {
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: Iterable<string> };
  if (ancestorOrigins) return [...ancestorOrigins];
  try {
    return [parent.location.origin];
  } catch {
    const { origin } = new URL(document.referrer || 'about:blank');
    return origin === 'null' || origin === location.origin ? [] : [origin];
  }
}

/** Puts the look of a name on the page; false where the site has none of that name. */
function dress(name: string, root: HTMLElement): boolean {
  const { themes = {} } = siteConfig();
  const theme = Object.hasOwn(themes, name) ? themes[name] : undefined;
  if (!theme) return false;
  if (theme.className) root.classList.add(...parseWords(theme.className));
  if (theme.stylesheet) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = theme.stylesheet;
    // Nothing is shown in another look first, for as long as a visitor would wait.
    root.classList.add('undressed');
    const dressed = (): void => root.classList.remove('undressed');
    link.onload = link.onerror = dressed;
    setTimeout(dressed, 3000);
    document.head.append(link);
  }
  return true;
}

/** Asks for the widget. */
function show(main: HTMLElement, wishes: Wishes): void {
  const name = widgetOf(wishes, siteConfig());
  if (typeof name !== 'string') {
    const message = paragraph('nothing');
    main.replaceChildren(message);
    document.title = message.textContent;
  }
  for (const [attribute, value] of Object.entries(wishes)) {
    main.setAttribute(`data-samen-${attribute}`, value);
  }
  if (typeof name === 'string') main.setAttribute('data-samen-widget', name);
}

/** The widget, once it is ready and the page is named after it. */
async function named(): Promise<Element> {
  const widget = await new Promise<Element>((resolve) => {
    addEventListener('samen-ready', ({ target }) => resolve(target as Element), { once: true });
  });
  // A widget that cannot work shows its fallback content: not that it did not load.
  document.querySelector('.late')?.remove();
  const heading = widget.shadowRoot?.querySelector('[part=heading]')?.textContent.trim();
  const controller = siteConfig().privacy?.controller;
  if (heading) document.title = [heading, controller].filter(Boolean).join(' – ');
  return widget;
}

/** On a site that may not have this page in a frame: a link to the page itself. */
function offerOwnPage(main: HTMLElement): void {
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_blank';
  link.rel = 'noopener';
  const place = paragraph('elsewhere');
  link.append(...place.childNodes);
  place.append(link);
  main.replaceChildren(place);
}

/** A sentence of the page itself, in the language that it has for the visitor's. */
function paragraph(name: keyof (typeof messages)['nl']): HTMLParagraphElement {
  const language = supportedLanguage(document.documentElement.lang);
  const element = document.createElement('p');
  element.lang = language;
  element.textContent = messages[language][name];
  return element;
}

const main = 'document' in globalThis ? document.querySelector('main') : null;
if (main) start(main);
