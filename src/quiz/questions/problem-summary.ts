import { html, type TemplateResult } from 'lit';
import { renderSummaryBox } from '../../widget/summary.js';

/** One thing that is wrong, and where it can be mended. */
export interface Problem {
  readonly text: string;
  /** Moves focus there. */
  readonly onFollow: () => void;
}

/** All that is wrong, above the questions: its heading takes focus, its links lead there. */
export function renderSummary(
  heading: string,
  problems: readonly Problem[],
  level: number,
): TemplateResult {
  const list = html`<ul>
    ${problems.map(({ text, onFollow }) => {
      const follow = (event: Event): void => {
        event.preventDefault();
        onFollow();
      };
      return html`<li><a href="#options" @click=${follow}>${text}</a></li>`;
    })}
  </ul>`;
  return renderSummaryBox(level, heading, list);
}
