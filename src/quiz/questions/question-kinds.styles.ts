import { css } from 'lit';

/** Questions that ask for more than one row out of several. */
export const styles = css`
  .question .heading + .hint,
  legend ~ .hint {
    margin-block: 0 1.1em;
  }

  /* A hint stands close to the question that it is about. */
  [aria-describedby] > legend .heading {
    margin-block-end: 0.4em;
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
    border-radius: 0.25em;
  }

  .dot.box .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke: #fff;
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
    gap: 0 1.5em;
    margin-block-end: 0.6em;
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
    gap: 0.5em 0.75em;
    margin-block-end: 1.35em;
  }

  .amount .input {
    flex: 1 1 4.5em;
    min-inline-size: 0;
    max-inline-size: 9em;
  }

  .number,
  .info {
    margin-block-end: 1.75em;
  }

  .help {
    margin-block-end: 1.35em;
  }

  .help summary {
    color: var(--_samen-link-color);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .help p {
    max-inline-size: 34em;
    margin: 0.6em 0 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_samen-surface-border-color);
  }

  .image {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block-end: 1.35em;
    border-radius: 0.5em;
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
