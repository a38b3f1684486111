import { html, type TemplateResult } from 'lit';

/**
 * The box above a form that says what is wrong; its heading takes focus.
 *
 * @param level - of the heading, in the outline of the page
 */
export function renderSummaryBox(
  level: number,
  heading: string,
  content: TemplateResult,
): TemplateResult {
  return html`<div class="summary" part="error-summary">
    <div class="summary-heading" role="heading" aria-level=${level} tabindex="-1">${heading}</div>
    ${content}
  </div>`;
}
