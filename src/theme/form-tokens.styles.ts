import { open, type TokenGroup, tokenSheet } from './token-groups.js';

/** The public custom properties that only a form needs, before there is anything wrong with it. */
export const formTokenGroups: readonly TokenGroup[] = [
  [
    'input-*',
    'utrecht-textbox-* utrecht-form-control-* ams-text-input-*',
    {
      'border-width': '1px',
      'border-radius': '0.4em',
    },
  ],
  [
    'input-padding-*',
    'utrecht-textbox-padding-*-start utrecht-form-control-padding-*-start ams-text-input-padding-*',
    { block: '0.45em', inline: '0.8em' },
  ],

  ['label-*', 'utrecht-form-label-* ams-label-*', { color: open, 'font-weight': '600' }],
];

/** The private properties of those. */
export const formTokens = tokenSheet(formTokenGroups);
