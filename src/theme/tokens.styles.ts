import {
  colours,
  colourSheet,
  line,
  muted,
  open,
  strongLine,
  type TokenGroup,
  tokenSheet,
} from './token-groups.js';

/**
 * The public custom properties that a first view needs, with their fallbacks. Text and surface end
 * in values of the kit, as a pair: a widget on a dark page would otherwise inherit white text onto
 * its own white surface.
 */
export const tokenGroups: readonly TokenGroup[] = [
  [
    '*',
    'utrecht-document-* utrecht-root-* utrecht-paragraph-* nl-paragraph-* ams-typography-*',
    { 'font-family': open },
  ],
  [
    '*',
    'utrecht-document-* utrecht-paragraph-* nl-paragraph-* ams-typography-body-text-*',
    { 'font-size': open, 'line-height': '1.6' },
  ],
  [
    'text-color',
    'utrecht-document-color utrecht-body-color utrecht-root-color ams-color-text basis-color-default-color-document',
    { '': '@ink' },
  ],

  ['heading-*', 'utrecht-heading-2-* nl-heading-level-2-* ams-heading-*', { 'font-family': open }],
  [
    'heading-*',
    'utrecht-heading-2-* utrecht-heading-* nl-heading-level-2-* ams-heading-* basis-heading-*',
    { color: open },
  ],
  [
    'heading-*',
    'utrecht-heading-2-* nl-heading-level-2-* utrecht-heading-* ams-heading-*',
    { 'font-weight': '700' },
  ],
  // Size and line height of a level together, or a theme's 48 px title meets our leading.
  [
    'heading-2-*',
    'utrecht-heading-2-* nl-heading-level-2-* ams-heading-2-*',
    { 'font-size': '1.5em', 'line-height': '1.25' },
  ],

  ['link-*', 'utrecht-link-* nl-link-* ams-link-*', { color: '@own-accent' }],

  // Two rings, so that one of them stands out against any background.
  [
    'focus-outline-*',
    'utrecht-focus-outline-* basis-focus-outline-*',
    { color: '#000', width: '2px', style: 'solid' },
  ],
  [
    'focus-inverse-*',
    'utrecht-focus-inverse-outline-* basis-focus-inverse-outline-*',
    { color: '#fff' },
  ],

  [
    'button-*',
    'utrecht-button-primary-action-* ams-button-primary-* nl-button-primary-* utrecht-button-*',
    {
      'background-color': '@own-accent',
      color: '@on-accent',
      'border-color': 'transparent',
    },
  ],
  ['button-*', 'utrecht-button-* ams-button-* nl-button-*', { 'border-radius': '0.5em' }],
  [
    'button-*',
    'utrecht-button-primary-action-* utrecht-button-* ams-button-*',
    { 'border-width': '1px', 'font-weight': '600' },
  ],
  ['button-*', 'utrecht-button-* ams-button-*', { 'font-family': open, 'font-size': open }],
  [
    'button-padding-*',
    'utrecht-button-padding-*-start ams-button-padding-*',
    { block: '0.55em', inline: '1.4em' },
  ],

  [
    'input-*',
    'utrecht-textbox-* utrecht-form-control-* ams-text-input-* basis-form-control-*',
    { 'border-color': strongLine, 'background-color': '@paper', color: '@ink' },
  ],
  ['hint-*', 'utrecht-form-field-description-* ams-hint-in-fieldset-*', { color: muted }],
  // What is chosen, and progress.
  [
    'accent-color',
    'utrecht-checkbox-checked-background-color ams-color-interactive',
    { '': '@button-background-color' },
  ],

  // The background of the page that a theme's text is meant for, as its dark variant has one. Cards
  // and surfaces of themes are left out: they belong to other components.
  [
    'surface-background-color',
    'utrecht-root-background-color basis-color-default-bg-document',
    { '': '@paper' },
  ],
  ['surface-*', '', { 'border-color': line, 'border-radius': '0.75em' }],
  // The unit of all distances.
  ['space', '', { '': '0.5em' }],
];

/** The private properties of those. */
export const tokens = [colourSheet(colours), tokenSheet(tokenGroups)];
