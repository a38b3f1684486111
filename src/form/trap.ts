import { html, type TemplateResult } from 'lit';

/** The input that only a robot fills in. No browser knows anything to put into it. */
export const trapName = 'samen-extra';

/**
 * Milliseconds that nobody needs less of to read and fill in a form, not even with a browser that
 * fills it in. A quicker press is not refused: it just waits.
 */
export const leastTime = 1000;

/**
 * An input that people never meet: not seen, not reached by the keyboard, not read by a screen
 * reader, and marked for password managers as not theirs.
 */
export function renderTrap(): TemplateResult {
  return html`<div class="trap" inert>
    <input
      name=${trapName}
      autocomplete="off"
      tabindex="-1"
      data-1p-ignore
      data-bwignore
      data-lpignore="true"
      data-form-type="other"
    />
  </div>`;
}
