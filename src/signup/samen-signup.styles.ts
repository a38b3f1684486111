import { css } from 'lit';

/** A date reads as a date: a leaf of a calendar, and the day and time in words. */
export const styles = css`
  .session {
    display: flex;
    gap: 0.8em;
    align-items: center;
    padding-block: calc(var(--_samen-space) * 1.8);
  }

  .leaf {
    flex: none;
    inline-size: 4.6em;
    border-inline-end: 1px solid var(--_samen-surface-border-color);
    text-align: center;
    line-height: 1.15;
  }

  .leaf b {
    flex: none;
    display: block;
    font-size: 1.6em;
  }

  .leaf span {
    color: var(--_samen-hint-color, inherit);
    font-size: 0.75em;
  }

  .session .text {
    flex: 1;
    line-height: 1.45;
  }

  .session .text b {
    display: block;
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em calc(var(--_samen-space) * 2.5);
  }

  @container (max-width: 26em) {
    .session {
      flex-wrap: wrap;
      row-gap: 0;
    }

    .leaf {
      display: flex;
      flex: 1 0 auto;
      gap: calc(var(--_samen-space) * 0.6);
      align-items: baseline;
      border: 0;
    }

    .leaf span {
      font-size: 1em;
    }

    .session .text {
      flex-basis: 100%;
    }

    .dot ~ .text {
      padding-inline-start: 2.1em;
    }
  }
`;
