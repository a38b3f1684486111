import { css } from 'lit';

/** The result: a sentence first, its score beside it, and each dimension with one piece of advice. */
export const styles = css`
  /* The sentence comes first for whoever hears it; the score stands before it for the eye. */
  .score {
    display: flex;
    flex-direction: row-reverse;
    justify-content: flex-end;
    align-items: center;
    gap: calc(var(--_samen-space) * 3);
    margin-block-end: calc(var(--_samen-space) * 3);
    padding-block-end: calc(var(--_samen-space) * 3);
    border-block-end: 1px solid var(--_samen-surface-border-color);
  }

  .score > div,
  .dimension .heading,
  .links,
  .result .button {
    min-inline-size: 0;
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
    display: flex;
    flex-direction: column;
    gap: calc(var(--_samen-space) * 2.5);
    margin: 0 0 calc(var(--_samen-space) * 3.5);
    padding: 0;
    list-style: none;
  }

  .dimension {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_samen-space) * 0.3) calc(var(--_samen-space) * 1.5);
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
    margin: calc(var(--_samen-space) * 0.7) 0;
  }

  /* It ends where the score is, and not a cap further. */
  .dimensions .bar line {
    stroke-width: 0.6em;
    stroke-linecap: butt;
  }

  .advice > :last-child,
  .score .lead:last-child {
    margin-block-end: 0;
  }

  .advice-text {
    margin: 0 0 calc(var(--_samen-space) * 1.2);
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
    margin: 0 0 calc(var(--_samen-space) * 1.2);
    padding-inline-start: 1.2em;
  }

  .links li {
    min-block-size: 24px;
  }

  .average {
    margin: 0 0 calc(var(--_samen-space) * 0.7);
  }

  .dimensions .bar .average-light {
    stroke: var(--_samen-surface-background-color);
    stroke-width: 7px;
  }

  .dimensions .bar .average-mark {
    stroke: var(--_samen-text-color);
    stroke-width: 3px;
  }

  .average-key {
    display: inline-block;
    block-size: 0.9em;
    margin-inline-end: 0.35em;
    border-inline-start: 3px solid var(--_samen-text-color);
    vertical-align: -0.1em;
  }

  .weights,
  .sent {
    margin-block-end: calc(var(--_samen-space) * 3.5);
  }

  .weights summary,
  .sent summary {
    font-weight: 600;
  }

  .weights .heading {
    margin: calc(var(--_samen-space) * 2) 0 calc(var(--_samen-space) * 0.7);
    font-size: 1em;
  }

  .weights ul {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_samen-space) * 1.2);
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .weights .small {
    display: block;
  }

  /* A theme's links and buttons have enough contrast on its surface; not always on a tint. */
  .note {
    margin-block-end: calc(var(--_samen-space) * 3.5);
    padding: calc(var(--_samen-space) * 2) calc(var(--_samen-space) * 2.5);
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: min(var(--_samen-surface-border-radius), 0.5em);
  }

  .note p {
    margin-block-end: calc(var(--_samen-space) * 1.5);
  }

  .note > :last-child,
  .note p:last-child {
    margin-block-end: 0;
  }

  .actions > .row {
    gap: calc(var(--_samen-space) * 0.5) calc(var(--_samen-space) * 2.5);
  }

  /* A button without a frame stands with its words below what is above it. */
  .actions .quiet {
    margin-inline: calc(-0.5em - 1px);
  }

  .actions .to-restart {
    margin-block-start: calc(var(--_samen-space) * 0.5);
  }

  .share,
  .restart {
    margin-block: calc(var(--_samen-space) * 2.5) 0;
  }

  .share .row,
  .restart .row {
    gap: calc(var(--_samen-space) * 1.5) calc(var(--_samen-space) * 2.5);
  }

  .share .input {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .copied p {
    margin: calc(var(--_samen-space) * 1.5) 0 0;
  }

  .copied p:empty {
    margin: 0;
  }

  .copied .input {
    max-inline-size: none;
    margin-block-start: var(--_samen-space);
  }

  .cta {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: calc(var(--_samen-space) * 2);
    margin-block-start: calc(var(--_samen-space) * 3.5);
    padding: calc(var(--_samen-space) * 2.5);
    border-radius: min(var(--_samen-surface-border-radius), 0.5em);
    background: var(--_samen-tint);
  }

  .cta > :first-child {
    flex: 1 1 14em;
  }

  .cta .heading {
    margin: 0;
    font-size: 1em;
  }

  .cta p {
    margin: 0;
  }

  @container (max-width: 26em) {
    .score {
      flex-direction: column-reverse;
      align-items: flex-start;
      gap: calc(var(--_samen-space) * 2);
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

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar line {
      stroke: Highlight;
    }

    .dimensions .bar .average-mark {
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
