import { html, type TemplateResult } from 'lit';
import { renderSummaryBox } from '../widget/summary.js';

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
  const list = html`<ul>
    <li><a href="#options" @click=${follow}>${link}</a></li>
  </ul>`;
  return renderSummaryBox(level, heading, list);
}
