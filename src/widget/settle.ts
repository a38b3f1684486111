import type { ReactiveController } from 'lit';
import { laterTokenGroups } from '../theme/later.styles.js';
import { schemeStyles } from '../theme/scheme-of-theme.js';
import { registerTokens } from '../theme/register-tokens.js';
import { states, stateTokenGroups } from '../theme/states.styles.js';
import { tokenGroups } from '../theme/tokens.styles.js';
import type { SamenWidget } from './samen-widget.js';

/**
 * What a widget gets as soon as its first view stands, since nothing in that needs it: how its
 * controls look under the pointer, what mends a broken theme, what copes with a translator.
 */
export function settle(host: SamenWidget<unknown>): void {
  host.addStyles(...states);
  registerTokens([...tokenGroups, ...stateTokenGroups, ...laterTokenGroups]);
  const frame = host.renderRoot.querySelector<HTMLElement>('.frame');
  if (frame) host.addStyles(...schemeStyles(frame));
  host.addController(new TranslatedTexts(host));
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
