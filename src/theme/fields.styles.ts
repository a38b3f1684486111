import { css } from 'lit';

/** Labels, inputs and boxes to tick. */
export const fields = css`
  .field {
    margin: 0 0 calc(var(--_samen-space) * 2.7);
  }

  .label {
    display: block;
    margin: 0 0 calc(var(--_samen-space) * 0.6);
    color: var(--_samen-label-color, inherit);
    font-weight: var(--_samen-label-font-weight);
  }

  .optional {
    color: var(--_samen-hint-color, inherit);
    font-weight: 400;
  }

  .hint {
    margin: 0 0 calc(var(--_samen-space) * 0.8);
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

  .check {
    position: relative;
    isolation: isolate;
    display: flex;
    gap: 0.8em;
    align-items: flex-start;
    margin: 0 0 calc(var(--_samen-space) * 2);
    cursor: pointer;
  }

  .check input {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font: inherit;
    border: 2px solid var(--_samen-input-border-color);
    border-radius: 0.25em;
    background: var(--_samen-input-background-color);
    appearance: none;
    cursor: pointer;
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
    color: var(--_samen-paper);
    pointer-events: none;
    visibility: hidden;
  }

  .check input:checked ~ .tick {
    visibility: visible;
  }

  @media (forced-colors: active) {
    .tick {
      color: CanvasText;
    }
  }
`;
