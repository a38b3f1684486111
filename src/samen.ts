import { filesOf, type WidgetName, widgetNames } from './embed/files.js';
import { supportedLanguage } from './locale/language.js';
import { version } from './version.js';

/**
 * The one script that editors paste. It looks for the widgets on the page, now and when added
 * later, and loads just those: this file first, then everything that a widget needs side by side.
 */

/** Told apart by a symbol, so that no name of the page can be in the way. */
const stamp = Symbol.for('samen-widgets.loader');

/** Fetches a widget with all that it needs, side by side. */
async function load(name: WidgetName, element: Element): Promise<void> {
  // Near enough to know what to fetch: the widget itself looks through shadow hosts as well.
  const tag = element.closest('[lang]')?.getAttribute('lang');
  const ownContent = element.matches('[src]') || element.querySelector('script') !== null;
  const files = filesOf(name, supportedLanguage(tag ?? 'nl'), ownContent);
  await Promise.all(files.map((file) => import(/* @vite-ignore */ file)));
}

function start(): void {
  const wanted = new Set(widgetNames());
  /** Milliseconds until a widget that could not be loaded is tried again, each time twice as long. */
  let wait = 1000;

  function look(): void {
    for (const name of wanted) {
      const element = document.querySelector(`samen-${name}`);
      if (!element) continue;
      wanted.delete(name);
      load(name, element).catch(() => {
        // The fallback content stays on the page meanwhile.
        console.warn(`samen-${name} could not be loaded.`);
        setTimeout(
          () => {
            wanted.add(name);
            look();
          },
          (wait *= 2),
        );
      });
    }
  }

  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

// A second copy, or another version, does nothing: the first one wins.
const page = globalThis as unknown as Record<symbol, string | undefined>;
if (!page[stamp] && 'document' in page) {
  page[stamp] = version;
  start();
}
