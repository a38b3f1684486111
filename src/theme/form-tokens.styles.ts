import { muted, open, type TokenGroup, tokenSheet } from './token-groups.js';

/** The public custom properties that only a form, its errors and its outcome need. */
export const formTokenGroups: readonly TokenGroup[] = [
  [
    'input-*',
    'utrecht-textbox-* utrecht-form-control-* ams-text-input-*',
    {
      'border-width': '1px',
      'border-radius': '0.4em',
      'placeholder-color': muted,
      'invalid-border-color': '@error-color',
    },
  ],
  [
    'input-padding-*',
    'utrecht-textbox-padding-*-start utrecht-form-control-padding-*-start ams-text-input-padding-*',
    { block: '0.45em', inline: '0.8em' },
  ],

  ['label-*', 'utrecht-form-label-* ams-label-*', { color: open, 'font-weight': '600' }],
  ['error-*', 'utrecht-form-field-error-message-* ams-error-message-*', { color: '#b3261e' }],
  [
    'field-invalid-border-color',
    'utrecht-form-field-invalid-border-inline-start-color',
    { '': '@error-color' },
  ],

  [
    'alert-*',
    'utrecht-alert-*',
    {
      'ok-background-color': '#ecf5ef',
      'ok-color': open,
      'error-background-color': '#fcefee',
      'error-color': open,
    },
  ],
  ['alert-error-*', 'utrecht-alert-error-* ams-alert-error-*', { 'border-color': '@error-color' }],
];

/** The private properties of those. */
export const formTokens = tokenSheet(formTokenGroups);
