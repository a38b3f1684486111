import { css } from 'lit';

/** Buttons, and links that look like one. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.9em, 44px);
    margin: 0;
    padding: var(--_samen-button-padding-block) var(--_samen-button-padding-inline);
    border: var(--_samen-button-border-width) solid var(--_samen-button-border-color);
    border-radius: var(--_samen-button-border-radius);
    background: var(--_samen-button-background-color);
    color: var(--_samen-button-color);
    font: inherit;
    font-family: var(--_samen-button-font-family, inherit);
    font-size: var(--_samen-button-font-size, inherit);
    font-weight: var(--_samen-button-font-weight);
    line-height: 1.3;
    letter-spacing: inherit;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 120ms,
      color 120ms,
      border-color 120ms;
  }

  a.button,
  a.button:visited {
    color: var(--_samen-button-color);
  }

  .button:hover {
    background: var(--_samen-button-hover-background-color);
    color: var(--_samen-button-hover-color);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button:active {
    background: var(--_samen-button-active-background-color);
    color: var(--_samen-button-hover-color);
  }

  .button:focus-visible {
    background: var(--_samen-button-focus-background-color);
    color: var(--_samen-button-focus-color);
  }

  .button.secondary {
    border: var(--_samen-button-secondary-border-width) solid
      var(--_samen-button-secondary-border-color);
    background: var(--_samen-button-secondary-background-color);
    color: var(--_samen-button-secondary-color);
  }

  .button.quiet {
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
    color: var(--_samen-link-color);
  }

  .button.quiet:hover {
    color: var(--_samen-link-hover-color);
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }
`;

/** Labels, inputs, boxes, and rows to choose from. */
export const controls = css`
  .fieldset {
    min-inline-size: 0;
    margin: 0 0 1.75em;
    padding: 0;
    border: 0;
  }

  legend {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0;
  }

  .field {
    margin: 0 0 1.35em;
  }

  .label {
    display: block;
    margin: 0 0 0.3em;
    color: var(--_samen-label-color, inherit);
    font-weight: var(--_samen-label-font-weight);
  }

  .optional {
    color: var(--_samen-hint-color, inherit);
    font-weight: 400;
  }

  .hint {
    margin: 0 0 0.4em;
    color: var(--_samen-hint-color, inherit);
    font-size: 0.925em;
  }

  .input {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    min-block-size: max(2.9em, 44px);
    margin: 0;
    padding: var(--_samen-input-padding-block) var(--_samen-input-padding-inline);
    border: var(--_samen-input-border-width) solid var(--_samen-input-border-color);
    border-radius: var(--_samen-input-border-radius);
    background: var(--_samen-input-background-color);
    color: var(--_samen-input-color);
    font: inherit;
    letter-spacing: inherit;
    appearance: none;
  }

  textarea.input {
    min-block-size: 7em;
    resize: vertical;
  }

  .invalid {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_samen-field-invalid-border-color);
  }

  .invalid .input {
    border-color: var(--_samen-input-invalid-border-color);
  }

  .invalid .input:not(:focus-visible) {
    box-shadow: inset 0 0 0 1px var(--_samen-input-invalid-border-color);
  }

  .error {
    margin: 0 0 0.4em;
    color: var(--_samen-error-color);
    font-weight: 600;
  }

  .options {
    display: grid;
    gap: 0.5em;
  }

  /* The control is laid over the whole row and drawn as its frame: the row is the target, and the
     focus ring goes round it, without :has(), which Firefox 115 lacks. */
  .option {
    position: relative;
    isolation: isolate;
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-block-size: max(3.1em, 44px);
    padding: 0.5em 1em;
    cursor: pointer;
  }

  .option input,
  .check input {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    border: 1px solid var(--_samen-input-border-color);
    border-radius: 0.5em;
    background: var(--_samen-input-background-color);
    appearance: none;
    cursor: pointer;
  }

  .option:hover input {
    border-color: var(--_samen-accent-color);
  }

  .option.quiet {
    color: var(--_samen-hint-color, inherit);
  }

  .option.quiet input:not(:checked) {
    border-style: dashed;
  }

  .option input:checked {
    border: 2px solid var(--_samen-accent-color);
    background: var(--_samen-tint);
  }

  /* A stroke makes the chosen text heavier without making it wider, so no line breaks anew. */
  .option input:checked ~ .text {
    color: var(--_samen-text-color);
    -webkit-text-stroke: 0.03em currentcolor;
  }

  .dot {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    border: 2px solid var(--_samen-input-border-color);
    border-radius: 50%;
    background: var(--_samen-input-background-color);
  }

  input:checked ~ .dot {
    border-color: var(--_samen-accent-color);
    background: radial-gradient(
      closest-side,
      var(--_samen-accent-color) 0 58%,
      var(--_samen-input-background-color) 62%
    );
  }

  .check {
    position: relative;
    isolation: isolate;
    display: flex;
    gap: 0.8em;
    align-items: flex-start;
    margin: 0 0 1em;
    cursor: pointer;
  }

  .check input {
    inset: 0.1em auto auto 0;
    z-index: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    border-width: 2px;
    border-radius: 0.25em;
  }

  .check input:checked {
    border-color: var(--_samen-accent-color);
    background: var(--_samen-accent-color);
  }

  .tick {
    position: relative;
    z-index: 1;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.7em;
    padding-block-start: 0.2em;
    color: #fff;
    pointer-events: none;
    visibility: hidden;
  }

  .check input:checked ~ .tick {
    visibility: visible;
  }

  @media (forced-colors: active) {
    .option input:checked {
      border-color: Highlight;
      border-width: 3px;
    }

    input:checked ~ .dot {
      border: 0.4em solid Highlight;
    }

    .tick {
      color: CanvasText;
    }
  }
`;

/** What comes of a form: the summary of errors, the word while sending, and success. */
export const outcomes = css`
  .summary {
    margin-block-end: 1.75em;
    padding: 1em 1.25em;
    border: 2px solid var(--_samen-alert-error-border-color);
    border-radius: 0.5em;
    background: var(--_samen-alert-error-background-color);
    color: var(--_samen-alert-error-color, inherit);
  }

  .summary-heading {
    margin-block-end: 0.35em;
    font-weight: 700;
    outline: none;
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

  .status {
    margin: 0;
    color: var(--_samen-hint-color, inherit);
  }

  .status span {
    display: block;
    padding-block-start: 0.75em;
  }

  .drawer {
    margin-block-start: 1.75em;
    padding-block-start: 1.75em;
    border-block-start: 1px solid var(--_samen-surface-border-color);
  }

  .success {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 1em;
    padding: 1.25em;
    border-radius: 0.5em;
    background: var(--_samen-alert-ok-background-color);
    color: var(--_samen-alert-ok-color, inherit);
  }

  .success .heading {
    font-size: var(--_samen-heading-3-font-size);
    line-height: var(--_samen-heading-3-line-height);
  }

  .success-tick {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: #1e6b3a;
    color: #fff;
  }
`;
