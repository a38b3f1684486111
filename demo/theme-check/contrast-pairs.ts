/** Two colours that meet on the screen, by the names of the properties behind `--samen-`. */
export interface ContrastPair {
  readonly front: string;
  /** `tint` is the accent, thinned, over the surface. */
  readonly back: string;
  /** Contrast that WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for controls and marks (1.4.11). */
  readonly least: 4.5 | 3;
  /** What stands in for the front where neither theme nor site says. */
  readonly or?: string;
}

const text = (front: string, back: string): ContrastPair => ({ front, back, least: 4.5 });
const mark = (front: string, back: string): ContrastPair => ({ front, back, least: 3 });

/** The pairs of colours that a widget shows in its states. What is disabled is exempt. */
export const contrastPairs: readonly ContrastPair[] = [
  text('text-color', 'surface-background-color'),
  text('heading-color', 'surface-background-color'),
  text('hint-color', 'surface-background-color'),
  text('label-color', 'surface-background-color'),
  text('link-color', 'surface-background-color'),
  text('link-hover-color', 'surface-background-color'),
  text('link-visited-color', 'surface-background-color'),
  text('button-color', 'button-background-color'),
  text('button-hover-color', 'button-hover-background-color'),
  text('button-hover-color', 'button-active-background-color'),
  text('button-focus-color', 'button-focus-background-color'),
  text('button-secondary-color', 'button-secondary-background-color'),
  text('input-color', 'input-background-color'),
  text('error-color', 'surface-background-color'),
  text('text-color', 'input-background-color'),
  text('hint-color', 'input-background-color'),
  text('text-color', 'tint'),
  text('heading-color', 'tint'),
  text('hint-color', 'tint'),
  text('hint-color', 'alert-ok-background-color'),
  text('alert-ok-color', 'alert-ok-background-color'),
  text('link-color', 'alert-ok-background-color'),
  { ...text('alert-error-color', 'alert-error-background-color'), or: 'error-color' },
  mark('input-border-color', 'surface-background-color'),
  mark('input-invalid-border-color', 'surface-background-color'),
  mark('field-invalid-border-color', 'surface-background-color'),
  mark('alert-error-border-color', 'surface-background-color'),
  mark('accent-color', 'surface-background-color'),
  mark('accent-color', 'input-background-color'),
  // Initials in place of a photo, which are large.
  mark('link-color', 'tint'),
  mark('focus-outline-color', 'focus-inverse-color'),
];
