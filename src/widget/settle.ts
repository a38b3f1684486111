import type { ReactiveController } from 'lit';
import { siteConfig } from '../config/site-config.js';
import { formTokens } from '../theme/form-tokens.styles.js';
import { laterTokenGroups } from '../theme/later.styles.js';
import { followTheme } from '../theme/scheme-of-theme.js';
import { registerTokens } from '../theme/register-tokens.js';
import { states, stateTokenGroups } from '../theme/states.styles.js';
import { tokenGroups } from '../theme/tokens.styles.js';
import { meantAttribute } from './misspelt.js';
import type { SamenWidget } from './samen-widget.js';

/**
 * What a widget gets as soon as its first view stands, since nothing in that needs it: how its
 * controls look under the pointer, what follows the page and mends a broken theme, what copes with a
 * translator, and the events that tell whether it was seen and used.
 */
export function settle(host: SamenWidget<unknown>): void {
  host.addStyles(formTokens, ...states);
  registerTokens([...tokenGroups, ...stateTokenGroups, ...laterTokenGroups]);
  host.addController(new LanguageFollower(host));
  host.addController(new ThemeFollower(host));
  host.addController(new TranslatedTexts(host));
  host.addController(new MisspeltAttributes(host));
  // Those that count come first, so that they miss nothing.
  void count().finally(() => announce(host));
}

/** Has the site's tool for counting visitors hear of what happens, where it has one. */
async function count(): Promise<void> {
  const { analytics = 'none' } = siteConfig();
  if (analytics === 'none') return;
  try {
    const { analyticsKinds, countEvents } = await import('./analytics.js');
    if (analyticsKinds.includes(analytics)) countEvents(analytics);
    else console.warn(`samen-widgets: "analytics" is none of ${analyticsKinds.join(', ')}.`);
  } catch {
    // The line is down, and nothing can be counted anyway.
  }
}

/** Tells when a widget is seen and used for the first time. */
function announce(host: SamenWidget<unknown>): void {
  const { widget, renderRoot } = host;
  renderRoot.addEventListener('input', () => host.emit('samen-start', { widget }), { once: true });
  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    host.emit('samen-view', { widget });
  }).observe(host);
}

/** Every element that an element stands in, itself included, through the hosts of shadow roots. */
function* around(element: Element): Iterable<Element> {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}

/** Tells a widget when an element around it gets another language. */
class LanguageFollower implements ReactiveController {
  readonly #host: SamenWidget<unknown>;
  // From English to Arabic the texts stay, but run the other way than the page.
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: SamenWidget<unknown>) {
    this.#host = host;
  }

  hostConnected(): void {
    for (const element of around(this.#host)) {
      this.#observer.observe(element, { attributeFilter: ['lang'] });
    }
    // It may have changed before this was here.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

/**
 * Holds a widget to the scheme of its theme, also when the page takes another look. Pages do that by
 * attributes (`class`, `style`, `data-bs-theme`); a theme's sheet that comes later is not seen.
 */
class ThemeFollower implements ReactiveController {
  readonly #host: SamenWidget<unknown>;
  readonly #prefersDark = matchMedia('(prefers-color-scheme: dark)');
  readonly #follow = (): void => {
    if (this.#frame) followTheme(this.#frame);
  };
  readonly #observer = new MutationObserver(this.#follow);
  #frame: HTMLElement | null = null;

  constructor(host: SamenWidget<unknown>) {
    this.#host = host;
  }

  hostConnected(): void {
    for (const element of around(this.#host)) {
      this.#observer.observe(element, { attributes: true });
    }
    this.#prefersDark.addEventListener('change', this.#follow);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#prefersDark.removeEventListener('change', this.#follow);
  }

  /** The frame is made anew where the fallback content stood for a moment. */
  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#follow();
  }
}

/**
 * A browser that translates a page puts each text into `<font>` elements of its own. Lit writes what
 * changes into the text that it put there, which is then on the page no more, and what the visitor
 * reads would stand still. So before each update the translated texts become plain ones: Lit writes
 * into those, and the browser translates what is new.
 */
class TranslatedTexts implements ReactiveController {
  readonly #host: SamenWidget<unknown>;

  constructor(host: SamenWidget<unknown>) {
    this.#host = host;
  }

  hostUpdate(): void {
    // The kit itself has none. Of nested ones the outermost comes first, and takes the others along.
    for (const font of this.#host.renderRoot.querySelectorAll('.frame font')) {
      font.replaceWith(font.textContent);
    }
  }
}

/** Tells the editor of attributes on the tag that were meant to be others. */
class MisspeltAttributes implements ReactiveController {
  readonly #host: SamenWidget<unknown>;

  constructor(host: SamenWidget<unknown>) {
    this.#host = host;
  }

  hostUpdate(): void {
    const { observedAttributes } = this.#host.constructor as typeof SamenWidget;
    for (const attribute of this.#host.getAttributeNames()) {
      // `title` and `translate` are for every element.
      if (attribute in this.#host && !observedAttributes.includes(attribute)) continue;
      const meant = meantAttribute(attribute, observedAttributes);
      if (meant !== undefined) {
        this.#host.notices.add({ code: 'attribute-misspelt', attribute, meant });
      }
    }
  }
}
