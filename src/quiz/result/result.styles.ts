import { css } from 'lit';

/** The result: a sentence first, its score beside it, and each dimension with one piece of advice. */
export const styles = css`
  .question.invalid .heading {
    margin-block-end: 0.5em;
  }

  /* The sentence comes first for whoever hears it; the score stands before it for the eye. */
  .score {
    display: flex;
    flex-direction: row-reverse;
    justify-content: flex-end;
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
    block-size: 0.9em;
    margin-inline-end: 0.35em;
    border-inline-start: 3px solid var(--_samen-text-color);
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
    padding: 0.55em 0;
    border-block-end: 1px solid var(--_samen-surface-border-color);
    text-align: start;
    vertical-align: baseline;
  }

  th {
    font-weight: 600;
  }

  th[scope='row'] {
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  th .small {
    display: block;
    font-weight: 400;
  }

  thead th {
    color: var(--_samen-hint-color, inherit);
    font-size: 0.875em;
  }

  .number-cell {
    padding-inline-start: 0.75em;
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
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(60%);
    gap: 1em;
  }

  .sent .facts.stacked {
    gap: 0.75em;
  }

  .sent .facts.stacked div {
    display: block;
  }

  .sent .facts.stacked dd {
    text-align: start;
  }

  .sent .facts dt {
    font-weight: 400;
  }

  .sent .facts dd {
    margin: 0;
    text-align: end;
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
    gap: 0.25em 0.75em;
  }

  /* A button without a frame stands with its words below those above it. */
  .actions .row + .row,
  .actions .share + .row,
  .actions .copied + .row {
    margin-block-start: 0.25em;
    margin-inline-start: calc(-0.5em - 1px);
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
      flex-direction: column-reverse;
      align-items: flex-start;
      gap: 1em;
    }

    .actions .quiet {
      margin-inline-start: calc(-0.5em - 1px);
    }

    .actions .row + .row,
    .actions .share + .row,
    .actions .copied + .row {
      margin-inline-start: 0;
    }

    table {
      font-size: 0.9em;
    }

    .number-cell {
      padding-inline-start: 0.5em;
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

  /* The keys that choose, for whoever is at the keyboard; their room is kept free. */
  @container (min-width: 30em) {
    .question .options {
      counter-reset: option;
    }

    .question .option {
      counter-increment: option;
    }

    .question .option:not(.point) {
      padding-inline-end: 2.75em;
    }

    .options:has(:focus-visible) > .option:nth-child(-n + 9)::after {
      position: absolute;
      inset-inline-end: 1em;
      color: var(--_samen-hint-color, inherit);
      font-size: 0.875em;
      content: counter(option) / '';
    }
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

    .average-mark {
      stroke: CanvasText;
    }

    .ring .filled {
      stroke: Highlight;
    }

    .ring text {
      fill: CanvasText;
    }
  }
`;
