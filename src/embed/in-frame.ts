import { type FrameMessage, type Look, readLook, wrap } from './frame-messages.js';

/** How much of what is above something comes into view with it, in CSS pixels. */
const margin = 24;

/**
 * What a stand-alone page does in a frame: it tells the page around it how high it is, what it is about
 * and what is to be seen now, and takes on its look.
 *
 * @param host - the origin of the page around it
 * @param takesLook - false where the look was asked for by name
 * @param widget - once it is ready, and the title of the page is its own
 */
export function speakToHost(host: string, takesLook: boolean, widget: Promise<Element>): void {
  const root = document.documentElement;
  const tell = (message: FrameMessage): void => parent.postMessage(wrap(message), host);
  const tellSize = (): void =>
    tell({ type: 'size', height: Math.ceil(root.getBoundingClientRect().height) });
  const show = (element: Element): void => {
    const { top, bottom } = element.getBoundingClientRect();
    tell({ type: 'show', top: Math.max(0, top + scrollY - margin), bottom: bottom + scrollY });
  };

  let isReady = false;
  const tellTitle = (): void => {
    if (isReady) tell({ type: 'title', title: document.title });
  };

  addEventListener('message', ({ source, origin, data }) => {
    const look = source === parent && origin === host ? readLook(data) : undefined;
    if (!look) return;
    // Now somebody keeps the height: a bar for scrolling would only come and go.
    root.classList.add('held');
    if (takesLook) takeOn(look, root);
    tellSize();
    tellTitle();
  });
  // The page around may be there before this one or after it: it asks as well, by sending its look.
  tell({ type: 'hello' });
  new ResizeObserver(tellSize).observe(root);
  void widget.then(({ shadowRoot }) => {
    isReady = true;
    tellTitle();
    // Inside, since focus that moves within a shadow root is not told outside it.
    shadowRoot?.addEventListener('focusin', (event) => {
      const focused = event.target as Element;
      // A browser scrolls to these in its own document alone. What was pressed is seen already.
      if (focused.matches(':focus-visible,[tabindex="-1"]')) show(focused);
    });
  });
  for (const type of ['samen-step', 'samen-complete'] as const) {
    addEventListener(type, ({ target }) => {
      if (target instanceof Element) show(target);
    });
  }
}

/** The names of what the look of before has set. */
let taken: readonly string[] = [];

/** Values that are none are passed over by the browser, and names that are none mean nothing. */
function takeOn({ tokens, fontFamily, fontSize, colorScheme }: Look, root: HTMLElement): void {
  for (const name of taken) root.style.removeProperty(`--samen-${name}`);
  taken = Object.keys(tokens);
  for (const [name, value] of Object.entries(tokens)) {
    root.style.setProperty(`--samen-${name}`, value);
  }
  root.style.setProperty('font-family', fontFamily);
  root.style.setProperty('font-size', fontSize);
  root.style.setProperty('color-scheme', colorScheme);
}
