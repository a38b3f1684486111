import { allTokenGroups } from '../theme/all-token-groups.js';
import type { TokenGroup } from '../theme/token-groups.js';
import { type FrameMessage, type Look, readFrameMessage, wrap } from './frame-messages.js';

/**
 * Looks after the frames of a page that hold a stand-alone page of the kit: keeps their height, gives
 * them its look, and brings into view what has focus in them.
 *
 * @param isOurs - whether an address is that of a stand-alone page
 */
export function watchFrames(isOurs: (address: string) => boolean): void {
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => isOurs(src));

  function greet(frame: HTMLIFrameElement): void {
    // Until it is loaded, an empty page of our own stands in it.
    if (frame.contentDocument?.URL === 'about:blank') return;
    const message = wrap({ type: 'look', look: lookAt(frame) });
    frame.contentWindow?.postMessage(message, new URL(frame.src).origin);
  }

  const greetAll = (): void => frames().forEach(greet);

  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || new URL(frame.src).origin !== origin) return;
    const message = readFrameMessage(data);
    if (message?.type === 'hello') greet(frame);
    else if (message) heed(frame, message);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', greetAll);
  for (const element of [document.documentElement, document.body]) {
    new MutationObserver(greetAll).observe(element, { attributes: true });
  }
  greetAll();
}

function heed(frame: HTMLIFrameElement, message: Exclude<FrameMessage, { type: 'hello' }>): void {
  switch (message.type) {
    case 'size': {
      const { boxSizing } = getComputedStyle(frame);
      const edge = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.setProperty('height', `${message.height + edge}px`);
      return;
    }
    case 'title':
      // A screen reader says what a frame is by its title; that of the page's own editor comes first.
      frame.title ||= message.title;
      return;
    case 'show':
      bringIntoView(frame, message.top, message.bottom);
  }
}

/** Scrolls as little as is needed; what is higher than the window is shown from its top. */
function bringIntoView(frame: HTMLIFrameElement, top: number, bottom: number): void {
  const start = frame.getBoundingClientRect().top + frame.clientTop;
  const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
  // A page says by this how much of it a fixed header covers.
  const above = start + top - (Number.parseFloat(scrollPaddingBlockStart) || 0);
  const below = start + bottom - innerHeight;
  if (above < 0) scrollBy(0, above);
  else if (below > 0) scrollBy(0, Math.min(above, below));
}

function lookAt(frame: HTMLIFrameElement): Look {
  const style = getComputedStyle(frame);
  const tokens = allTokenGroups.flatMap((group) => tokensOf(group, style));
  const { fontFamily, fontSize, colorScheme } = style;
  return { tokens: Object.fromEntries(tokens), fontFamily, fontSize, colorScheme };
}

/** What the page or its theme sets, down the chain by which a property falls back. */
function tokensOf([name, themes, own]: TokenGroup, style: CSSStyleDeclaration): [string, string][] {
  const names = [`samen-${name}`, ...themes.split(' ').filter(Boolean)];
  return Object.keys(own).flatMap((ending) => {
    const values = names.map((token) =>
      style.getPropertyValue(`--${token.replace('*', ending)}`).trim(),
    );
    const value = values.find(Boolean);
    return value ? [[name.replace('*', ending), value] satisfies [string, string]] : [];
  });
}
