import { svg } from 'lit';
import { icon } from '../theme/icon.js';

/** Telephone. */
export const phoneIcon = icon(
  svg`<path d="M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3c0 1-1 2-2 2A15 15 0 0 1 4.5 6c0-1.1 1-2 2-2z"/>`,
);

/** E-mail. */
export const mailIcon = icon(
  svg`<path d="M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 7l8.5 6 8.5-6"/>`,
);

/** An appointment. */
export const calendarIcon = icon(
  svg`<path d="M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 10h18M8 3v4M16 3v4"/>`,
);

/** A conversation in writing. */
export const chatIcon = icon(svg`<path d="M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H9l-4 4z"/>`);

/** A profile elsewhere. */
export const profileIcon = icon(svg`<path d="M8 16 18 6M9 6h9v9M6 11v7h7"/>`);
