import type { ReactiveController } from 'lit';
import { formTokens } from '../theme/form-tokens.styles.js';
import { laterTokenGroups } from '../theme/later.styles.js';
import { followTheme } from '../theme/scheme-of-theme.js';
import { registerTokens } from '../theme/register-tokens.js';
import { states, stateTokenGroups } from '../theme/states.styles.js';
import { tokenGroups } from '../theme/tokens.styles.js';
import type { SamenWidget } from './samen-widget.js';

/**
 * What a widget gets as soon as its first view stands, since nothing in that needs it: how its
 * controls look under the pointer, what mends a broken theme, what copes with a translator.
 */
export function settle(host: SamenWidget<unknown>): void {
  host.addStyles(formTokens, ...states);
  registerTokens([...tokenGroups, ...stateTokenGroups, ...laterTokenGroups]);
  host.addController(new ThemeFollower(host));
  host.addController(new TranslatedTexts(host));
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
    // Through the hosts of shadow roots, since what is set on those is inherited inside.
    for (let node: Node | null = this.#host; node;) {
      if (node instanceof Element) this.#observer.observe(node, { attributes: true });
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
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
