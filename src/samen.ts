import { type FileTable, filesOf, type PartName } from './embed/files.js';
import { selectorOf } from './embed/selectors.js';
import { supportedLanguage } from './locale/language.js';
import { version } from './version.js';

/**
 * The one script that editors paste. It looks for what asks for a widget on the page, now and when
 * added later, and loads just what that needs: this file first, then everything else side by side.
 */

/**
 * The table of this build. The build puts it in once the files have their names, so that the script
 * can ask for all of them at once instead of finding them one import after another.
 */
declare const __SAMEN_FILES__: FileTable;

/** Told apart by a symbol, so that no name of the page can be in the way. */
const stamp = Symbol.for('samen-widgets');

function start(table: FileTable): void {
  const wanted = new Set(Object.keys(table.files) as PartName[]);
  /** Milliseconds until a part that could not be loaded is tried again, each time twice as long. */
  let wait = 1000;

  /** Fetches a part with all that it needs, side by side. */
  function load(name: PartName, element: Element): Promise<unknown> {
    // Near enough to know what to fetch: the widget itself looks through shadow hosts as well.
    const tag = element.closest('[lang]')?.getAttribute('lang') ?? 'nl';
    const ownContent = element.matches('[src]') || element.querySelector('script') !== null;
    const files = filesOf(table, name, supportedLanguage(tag), ownContent);
    return Promise.all(files.map((file) => import(/* @vite-ignore */ file)));
  }

  function look(): void {
    for (const name of wanted) {
      const element = document.querySelector(selectorOf(name));
      if (!element) continue;
      wanted.delete(name);
      // A bundle of the site's own may have brought it; a second copy of it could not be registered.
      if (customElements.get(`samen-${name}`)) continue;
      load(name, element).catch(() => {
        // The fallback content stays on the page meanwhile.
        console.warn(`samen-${name} did not load.`);
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
  let due: unknown;
  new MutationObserver(() => {
    // Some pages change all the time: what comes within a moment is looked at together.
    due ??= setTimeout(() => {
      due = undefined;
      look();
    }, 50);
  }).observe(document, {
    childList: true,
    subtree: true,
    // A frame that is loaded when it comes into view gets its address then.
    attributeFilter: ['src', 'data-samen-widget'],
  });
}

const page = globalThis as unknown as Record<symbol, string | undefined>;
const first = page[stamp];
if (first) {
  // Two would each bring a Lit, and a strict policy lets just one make the page's templates.
  if (first !== version) console.warn(`samen-widgets ${first} is here already.`);
} else if ('document' in page) {
  page[stamp] = version;
  start(__SAMEN_FILES__);
}
