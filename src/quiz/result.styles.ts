import { css } from 'lit';

/** The result: a sentence first, its score beside it, and each dimension with one piece of advice. */
export const styles = css`
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
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }

  .dimension .heading {
    margin: 0;
    font-size: 1em;
    line-height: 1.5;
    letter-spacing: 0;
  }

  .figure {
    flex: none;
    font-weight: 600;
  }

  .dimensions .bar {
    block-size: 0.6em;
    margin: 0.35em 0;
  }

  .dimensions .bar line {
    stroke-width: 1.2em;
  }

  .advice {
    margin: 0;
    color: var(--_samen-hint-color, inherit);
    font-size: 0.95em;
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
  }

  @media (forced-colors: active) {
    .ring .filled {
      stroke: Highlight;
    }

    .ring text {
      fill: CanvasText;
    }
  }
`;
