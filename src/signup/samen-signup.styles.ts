import { css } from 'lit';

/** A date reads as a date: a leaf of a calendar, the day and time in words. */
export const styles = css`
  .session {
    display: grid;
    grid-template-columns: auto 4.6em minmax(0, 1fr) auto;
    gap: 0.75em;
    padding: 0.9em 0.75em;
  }

  .leaf {
    padding-inline-end: 0.5em;
    border-inline-end: 1px solid var(--_samen-surface-border-color);
    text-align: center;
    line-height: 1.15;
  }

  .leaf b {
    display: block;
    font-size: 1.6em;
    letter-spacing: -0.02em;
  }

  .leaf span {
    color: var(--_samen-hint-color, inherit);
    font-size: 0.75em;
  }

  .session .text {
    line-height: 1.45;
  }

  .session .text b {
    display: block;
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  @container (max-width: 26em) {
    .session {
      grid-template-columns: auto 4em minmax(0, 1fr);
      gap: 0.5em;
    }

    .leaf {
      padding: 0;
      border: 0;
    }
  }
`;
