import { css, type CSSResult } from 'lit';
import { quiet } from './quiet.styles.js';
import {
  type Colours,
  colourSheet,
  muted,
  open,
  type TokenGroup,
  tokenSheet,
} from './token-groups.js';

/** Those that come with what is wrong, or went well, and are never alone: a word is beside each. */
export const laterColours = {
  error: ['#b3261e', '#ff9f94'],
  'error-tint': ['#fcefee', '#321e1f'],
  'ok-tint': ['#ecf5ef', '#16301f'],
  disabled: ['#e0e0e0', '#363f48'],
  'on-disabled': ['#595959', '#b4bdc6'],
} as const satisfies Colours;

/** The public custom properties that no first view needs, with their fallbacks. */
export const laterTokenGroups: readonly TokenGroup[] = [
  [
    'heading-3-*',
    'utrecht-heading-3-* nl-heading-level-3-* ams-heading-3-*',
    { 'font-size': '1.25em', 'line-height': '1.3' },
  ],
  [
    'button-disabled-background-color',
    'utrecht-button-primary-action-disabled-background-color ams-button-primary-disabled-background-color nl-button-primary-disabled-background-color utrecht-button-disabled-background-color',
    { '': '@disabled' },
  ],
  [
    'button-disabled-color',
    'utrecht-button-primary-action-disabled-color ams-button-primary-color nl-button-primary-disabled-color utrecht-button-disabled-color',
    { '': '@on-disabled' },
  ],
  [
    'button-secondary-*',
    'utrecht-button-secondary-action-* ams-button-secondary-* nl-button-secondary-*',
    {
      'background-color': 'transparent',
      color: '@link-color',
      'border-color': 'currentColor',
    },
  ],
  [
    'button-secondary-*',
    'utrecht-button-secondary-action-* utrecht-button-* ams-button-*',
    { 'border-width': '1px' },
  ],
  [
    'input-*',
    'utrecht-textbox-* utrecht-form-control-* ams-text-input-*',
    { 'placeholder-color': muted, 'invalid-border-color': '@error-color' },
  ],
  ['error-*', 'utrecht-form-field-error-message-* ams-error-message-*', { color: '@error' }],
  [
    'field-invalid-border-color',
    'utrecht-form-field-invalid-border-inline-start-color',
    { '': '@error-color' },
  ],

  [
    'alert-*',
    'utrecht-alert-*',
    {
      'ok-background-color': '@ok-tint',
      'ok-color': open,
      'error-background-color': '@error-tint',
      'error-color': open,
    },
  ],
  ['alert-error-*', 'utrecht-alert-error-* ams-alert-error-*', { 'border-color': '@error-color' }],
];

/** What comes after the first view: headings below the widget's own, and second buttons. */
export const later: readonly CSSResult[] = [
  colourSheet(laterColours),
  tokenSheet(laterTokenGroups),
  quiet,
  css`
    /* So narrow a column is one whose text is twice as large as usual. */
    @container (max-width: 13em) {
      .surface {
        hyphens: auto;
      }

      .button .icon {
        display: none;
      }
    }

    .heading.deeper {
      font-size: var(--_samen-heading-3-font-size);
      line-height: var(--_samen-heading-3-line-height);
    }

    .button.secondary {
      border: var(--_samen-button-secondary-border-width) solid
        var(--_samen-button-secondary-border-color);
      background: var(--_samen-button-secondary-background-color);
      color: var(--_samen-button-secondary-color);
    }
  `,
];
