import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * The score of one subject as a bar; its figure stands beside it in words.
 *
 * @param score - 0 to 100
 * @param average - another share, marked on the bar
 */
export function renderScoreBar(score: number, average: number | undefined): TemplateResult {
  return html`<svg class="bar" part="chart" aria-hidden="true">
    ${score > 0 ? svg`<line y1="50%" x2="${score}%" y2="50%" />` : nothing}
    ${average === undefined ? nothing : renderMark(average)}
  </svg>`;
}

/** A stroke across the bar, with light on both sides so that it stands out from any colour. */
function renderMark(average: number): TemplateResult {
  const stroke = (name: string): TemplateResult =>
    svg`<line class=${name} x1="${average}%" x2="${average}%" y2="100%" />`;
  return svg`${stroke('average-light')}${stroke('average-mark')}`;
}
