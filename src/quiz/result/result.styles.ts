import { css } from 'lit';

/** The result: a sentence first, its score beside it, and each dimension with one piece of advice. */
export const styles = css`
  .question.invalid .heading {
    margin-block-end: 0.5em;
  }

  .score {
    display: flex;
    align-items: center;
    gap: 1.5em;
    margin-block-end: 1.5em;
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_samen-surface-border-color);
  }

  .score .lead,
  .score .eyebrow {
    margin: 0;
  }

  .ring {
    flex: none;
    inline-size: 7em;
    block-size: 7em;
  }

  .ring circle {
    fill: none;
    stroke: color-mix(in srgb, currentcolor 12%, transparent);
    stroke-width: 12;
  }

  .ring .filled {
    stroke: var(--_samen-accent-color);
    stroke-linecap: round;
  }

  .ring text {
    fill: var(--_samen-text-color);
    text-anchor: middle;
    font-size: 34px;
    font-weight: 700;
    letter-spacing: -1px;
  }

  .ring .out-of {
    fill: var(--_samen-hint-color);
    font-size: 12px;
    font-weight: 400;
    letter-spacing: 0;
  }

  .dimensions {
    display: grid;
    gap: 1.25em;
    margin: 0 0 1.75em;
    padding: 0;
    list-style: none;
  }

  .dimension {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.75em;
  }

  .dimension .heading {
    margin: 0;
    font-size: 1em;
    line-height: 1.5;
    letter-spacing: 0;
  }

  .figure {
    flex: none;
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .dimensions .bar {
    block-size: 0.6em;
    margin: 0.35em 0;
  }

  .dimensions .bar line {
    stroke-width: 1.2em;
  }

  .advice > :last-child,
  .score .lead:last-child {
    margin-block-end: 0;
  }

  .advice-text {
    margin: 0 0 0.6em;
    color: var(--_samen-hint-color, inherit);
    font-size: 0.95em;
  }

  .pill {
    padding: 0.1em 0.7em;
    border-radius: 1em;
    background: color-mix(in srgb, currentcolor 9%, transparent);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .links {
    margin: 0 0 0.6em;
    padding-inline-start: 1.2em;
  }

  .links li {
    min-block-size: 24px;
  }

  .average {
    margin: 0 0 0.35em;
  }

  .average-mark {
    stroke: var(--_samen-text-color);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }

  .average-key {
    display: inline-block;
    inline-size: 3px;
    block-size: 0.9em;
    margin-inline-end: 0.35em;
    background: var(--_samen-text-color);
    vertical-align: -0.1em;
  }

  table {
    inline-size: 100%;
    margin-block-end: 1.75em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.5em;
    text-align: start;
  }

  th,
  td {
    padding: 0.55em 0.75em 0.55em 0;
    border-block-end: 1px solid var(--_samen-surface-border-color);
    text-align: start;
    vertical-align: baseline;
  }

  th {
    font-weight: 600;
  }

  thead th {
    color: var(--_samen-hint-color, inherit);
    font-size: 0.875em;
  }

  .number-cell {
    text-align: end;
  }

  .weights,
  .sent {
    margin-block-end: 1.75em;
  }

  .weights summary,
  .sent summary {
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }

  .weights-title {
    margin: 1em 0 0.35em;
  }

  .weights ul {
    display: grid;
    gap: 0.6em;
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .weights .small {
    display: block;
  }

  .sent .facts {
    display: grid;
    gap: 0.35em;
    margin: 0.75em 0;
    padding: 1em 1.25em;
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: 0.5em;
  }

  .sent .facts div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .sent .facts.stacked {
    gap: 0.75em;
  }

  .sent .facts.stacked div {
    display: block;
  }

  .sent .facts dt {
    font-weight: 400;
  }

  .sent .facts dd {
    margin: 0;
    font-weight: 600;
  }

  .note {
    margin-block-end: 1.75em;
    padding: 1em 1.25em;
    border-radius: 0.5em;
    background: var(--_samen-tint);
  }

  .note p {
    margin-block-end: 0.75em;
  }

  .note > :last-child,
  .note p:last-child {
    margin-block-end: 0;
  }

  .actions .row {
    gap: 0.5em 0.75em;
  }

  .share {
    margin-block: 1.25em 0;
  }

  .share .input {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .copied p {
    margin: 0.75em 0 0;
  }

  .copied p:empty {
    margin: 0;
  }

  .copied .input {
    max-inline-size: none;
    margin-block-start: 0.5em;
  }

  .step + .step {
    margin-block-start: 2.25em;
  }

  .step .question .heading {
    font-size: 1.1em;
  }

  .cta {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    margin-block-start: 1.75em;
    padding: 1.25em;
    border-radius: 0.5em;
    background: var(--_samen-tint);
  }

  .cta p {
    flex: 1 1 14em;
    margin: 0;
  }

  .cta b {
    display: block;
  }

  @container (max-width: 26em) {
    .score {
      flex-direction: column;
      align-items: flex-start;
      gap: 1em;
    }

    .dimension {
      display: grid;
      grid-template-columns: 1fr auto;
    }

    .dimension .pill {
      grid-row: 2;
      justify-self: start;
    }
  }

  .on-paper {
    display: none;
  }

  @media print {
    .surface {
      padding: 0;
      border: 0;
      font-size: 0.875em;
    }

    .on-paper {
      display: flex;
      justify-content: space-between;
      margin-block-end: 1.5em;
    }

    .actions,
    .cta,
    .drawer,
    slot {
      display: none !important;
    }

    .score,
    .dimensions li,
    .weights li,
    .radar,
    tr {
      break-inside: avoid;
    }

    .weights {
      break-inside: avoid;
    }

    .weights summary {
      list-style: none;
    }

    .radar svg {
      max-inline-size: 26em;
    }

    .bar line,
    .ring circle,
    .own-shape,
    .pill {
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar line {
      stroke: Highlight;
    }

    .ring .filled {
      stroke: Highlight;
    }

    .ring text {
      fill: CanvasText;
    }
  }
`;
