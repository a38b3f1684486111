import { css, type CSSResult } from 'lit';
import { formTokens } from './form-tokens.styles.js';
import { quiet } from './quiet.styles.js';

/** What is wrong: at its field, and in the summary above the form. */
export const problems: readonly CSSResult[] = [
  formTokens,
  quiet,
  css`
    .invalid {
      padding-inline-start: calc(var(--_samen-space) * 1.5);
      border-inline-start: 4px solid var(--_samen-field-invalid-border-color);
    }

    .invalid :is(.input, .option input:not(:checked)) {
      border-color: var(--_samen-input-invalid-border-color);
    }

    .invalid .input:not(:focus-visible) {
      box-shadow: inset 0 0 0 1px var(--_samen-input-invalid-border-color);
    }

    .error {
      margin: 0 0 calc(var(--_samen-space) * 0.8);
      color: var(--_samen-error-color);
      font-weight: 600;
    }

    .summary {
      margin-block-end: calc(var(--_samen-space) * 3.5);
      padding: calc(var(--_samen-space) * 2) calc(var(--_samen-space) * 2.5);
      border: 2px solid var(--_samen-alert-error-border-color);
      border-radius: min(var(--_samen-surface-border-radius), 0.5em);
      background: var(--_samen-alert-error-background-color);
      color: var(--_samen-alert-error-color, inherit);
    }

    .summary-heading {
      margin-block-end: calc(var(--_samen-space) * 0.7);
      font-weight: 700;
      outline: none;
      box-shadow: none;
    }

    .summary-heading,
    .summary a {
      color: var(--_samen-alert-error-color, var(--_samen-error-color));
    }

    .summary a {
      display: inline-block;
      min-block-size: 24px;
      font-weight: 600;
    }

    .summary ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .summary > :last-child {
      margin-block-end: 0;
    }
  `,
];
