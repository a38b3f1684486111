import { html, type TemplateResult } from 'lit';

/**
 * A drawing of 24 by 24 in the colour of the text around it. Always beside words, so it is hidden
 * from assistive technology.
 *
 * @param paths - what is drawn, made with Lit's `svg`
 */
export function icon(paths: TemplateResult<2>): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}
