import { html, type TemplateResult } from 'lit';

/**
 * A bar that is filled for a share of 100. Drawn as SVG: a width in a style attribute is refused
 * under a strict content security policy. The figure always stands beside it in words.
 */
export function renderBar(share: number): TemplateResult {
  return html`<svg class="bar" part="progress" aria-hidden="true">
    <line y1="50%" x2="${share}%" y2="50%" />
  </svg>`;
}
