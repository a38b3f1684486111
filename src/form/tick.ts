import { svg } from 'lit';
import { icon } from '../theme/icon.js';

/** Chosen, or done. */
export const tickIcon = icon(svg`<path d="m5 13 4.5 4.5L19 7.5"/>`);
