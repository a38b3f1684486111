import { css } from 'lit';

/** All scores as a table. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-end: calc(var(--_samen-space) * 3.5);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--_samen-space);
    text-align: start;
  }

  th,
  td {
    padding: calc(var(--_samen-space) * 1.1) 0;
    border-block-end: 1px solid var(--_samen-surface-border-color);
    text-align: start;
    vertical-align: baseline;
  }

  th {
    font-weight: 600;
  }

  th[scope='row'] {
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
    overflow-wrap: normal;
    padding-inline-start: calc(var(--_samen-space) * 1.5);
    text-align: end;
  }

  @container (max-width: 26em) {
    table {
      font-size: 0.9em;
    }

    .number-cell {
      padding-inline-start: var(--_samen-space);
    }
  }

  /* Text twice as large: words break, numbers do not. */
  @container (max-width: 13em) {
    th.number-cell {
      overflow-wrap: anywhere;
    }
  }
`;
