import { css, type CSSResult } from 'lit';
import { formTokens } from './form-tokens.styles.js';

/** The outcome of a form. */
export const success: readonly CSSResult[] = [
  formTokens,
  css`
    /* What samen.css reserves is the height of the form, which is gone. */
    :host::before {
      display: none !important;
    }

    .success {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: calc(var(--_samen-space) * 2);
      padding: min(calc(var(--_samen-space) * 2.5), 7cqi);
      border-radius: min(var(--_samen-surface-border-radius), 0.5em);
      background: var(--_samen-alert-ok-background-color);
      color: var(--_samen-alert-ok-color, inherit);
    }

    .success.over {
      display: block;
      border: 1px solid var(--_samen-surface-border-color);
      background: none;
      color: inherit;
    }

    .success .heading {
      font-size: var(--_samen-heading-3-font-size);
      line-height: var(--_samen-heading-3-line-height);
    }

    .success p {
      margin: 0;
    }

    .success slot ~ * {
      margin-block: calc(var(--_samen-space) * 2) 0;
    }

    * + .success {
      margin-block-start: calc(var(--_samen-space) * 2.5);
    }

    @container (max-width: 26em) {
      .success {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    .success-tick {
      display: grid;
      place-items: center;
      inline-size: 2em;
      block-size: 2em;
      border-radius: 50%;
      background: #1e6b3a;
      background: light-dark(#1e6b3a, #6fce93);
      color: var(--_samen-paper);
    }
  `,
];
