import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * The score of one subject as a bar; its figure stands beside it in words.
 *
 * @param score - 0 to 100
 * @param average - another share, marked on the bar
 */
export function renderScoreBar(score: number, average: number | undefined): TemplateResult {
  return html`<svg
    class="bar"
    part="chart"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${score > 0 ? svg`<line x1="0" y1="5" x2=${score} y2="5" />` : nothing}
    ${average === undefined ? nothing : svg`<path class="average-mark" d="M${average} 0V10" />`}
  </svg>`;
}
