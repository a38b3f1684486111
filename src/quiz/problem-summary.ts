import { html, type TemplateResult } from 'lit';
import type { QuizMessages } from './messages.js';

/** What is wrong with a question, above it: its heading takes focus, its link leads to the options. */
export function renderSummary(
  messages: QuizMessages,
  level: number,
  toOptions: () => void,
): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    toOptions();
  };
  return html`<div class="summary" part="error-summary">
    <div class="summary-heading" role="heading" aria-level=${level} tabindex="-1">
      ${messages.errorSummary}
    </div>
    <ul>
      <li><a href="#options" @click=${follow}>${messages.choose}</a></li>
    </ul>
  </div>`;
}
