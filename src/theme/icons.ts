import { html, type TemplateResult, svg } from 'lit';

function icon(paths: TemplateResult<2>): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}

/** Onwards, in the direction of reading. */
export const arrowIcon = icon(svg`<path d="M5 12h14M13 6l6 6-6 6"/>`);

/** A file comes down. */
export const downloadIcon = icon(svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>`);

/** Done, or chosen. */
export const tickIcon = icon(svg`<path d="m5 13 4.5 4.5L19 7.5"/>`);

/** Telephone. */
export const phoneIcon = icon(
  svg`<path d="M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3c0 1-1 2-2 2A15 15 0 0 1 4.5 6c0-1.1 1-2 2-2z"/>`,
);

/** E-mail. */
export const mailIcon = icon(
  svg`<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.5 7 8.5 6 8.5-6"/>`,
);

/** An appointment. */
export const calendarIcon = icon(
  svg`<rect x="3.5" y="5" width="17" height="15" rx="2"/><path d="M3.5 10h17M8 3v4M16 3v4"/>`,
);

/** A profile elsewhere. */
export const linkIcon = icon(
  svg`<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>`,
);
