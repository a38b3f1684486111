import { css } from 'lit';

/** A question in words, its options as rows, and how far the visitor is. */
export const styles = css`
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_samen-space) * 2);
    margin: 0 0 var(--_samen-space);
    color: var(--_samen-hint-color, inherit);
    font-size: 0.875em;
    font-weight: 550;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    margin: 0 0 calc(var(--_samen-space) * 3.5);
    border-radius: 1em;
    overflow: hidden;
    background: color-mix(in srgb, currentcolor 12%, transparent);
  }

  .bar line {
    stroke: var(--_samen-accent-color);
    stroke-width: 0.375em;
    stroke-linecap: round;
  }

  .question .heading {
    margin-block-end: calc(var(--_samen-space) * 2.5);
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.35;
    letter-spacing: -0.005em;
  }
`;
