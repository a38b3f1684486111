import { css } from 'lit';

/** Questions that ask for more than one row out of several. */
export const styles = css`
  .question .heading + .hint,
  legend ~ .hint {
    margin-block: 0 calc(var(--_samen-space) * 2.2);
  }

  /* A hint stands close to the question that it is about. */
  [aria-describedby] > legend .heading {
    margin-block-end: calc(var(--_samen-space) * 0.8);
  }

  .question .heading label {
    display: block;
  }

  .question .hint {
    max-inline-size: 34em;
  }

  .question .text .small {
    display: block;
    -webkit-text-stroke: 0;
  }

  .dot.box {
    display: grid;
    place-items: center;
    border-radius: min(var(--_samen-input-border-radius), 0.25em);
  }

  .dot.box .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke: var(--_samen-paper);
    stroke-width: 3.5;
    visibility: hidden;
  }

  input:checked ~ .dot.box {
    background: var(--_samen-accent-color);
  }

  input:checked ~ .dot.box .icon {
    visibility: visible;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_samen-space) * 3);
    margin-block-end: calc(var(--_samen-space) * 1.2);
    color: var(--_samen-hint-color, inherit);
    font-size: 0.925em;
  }

  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.25em, 1fr));
    gap: 0.4em;
  }

  .option.point {
    justify-content: center;
    padding-inline: 0;
    font-variant-numeric: tabular-nums;
  }

  .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_samen-space) calc(var(--_samen-space) * 1.5);
    margin-block-end: calc(var(--_samen-space) * 2.7);
  }

  .amount .input {
    flex: 1 1 4.5em;
    min-inline-size: 0;
    max-inline-size: 9em;
  }

  .number,
  .info {
    margin-block-end: calc(var(--_samen-space) * 3.5);
  }

  .help {
    margin-block-end: calc(var(--_samen-space) * 2.7);
  }

  .help summary {
    color: var(--_samen-link-color);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .help p {
    max-inline-size: 34em;
    margin: calc(var(--_samen-space) * 1.2) 0 0;
    padding-inline-start: calc(var(--_samen-space) * 2);
    border-inline-start: 3px solid var(--_samen-surface-border-color);
  }

  .image {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block-end: calc(var(--_samen-space) * 2.7);
    border-radius: min(var(--_samen-surface-border-radius), 0.5em);
    background: var(--_samen-tint);
    object-fit: contain;
  }

  @media (forced-colors: active) {
    input:checked ~ .dot.box {
      border-color: Highlight;
    }

    .dot.box .icon {
      stroke: CanvasText;
    }
  }
`;
