import { html, type TemplateResult } from 'lit';

/** What is wrong with a question, above it: its heading takes focus, its link leads to the options. */
export function renderSummary(
  heading: string,
  link: string,
  level: number,
  toOptions: () => void,
): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    toOptions();
  };
  return html`<div class="summary" part="error-summary">
    <div class="summary-heading" role="heading" aria-level=${level} tabindex="-1">${heading}</div>
    <ul>
      <li><a href="#options" @click=${follow}>${link}</a></li>
    </ul>
  </div>`;
}
