import { css } from 'lit';

/** A result on paper: nothing to press, and no subject cut in two. */
export const printStyles = css`
  .on-paper {
    display: none;
  }

  @media print {
    /* Firefox cuts a container wherever a page ends, in the middle of a line. */
    .frame {
      container-type: normal;
    }

    .surface {
      padding: 0;
      border: 0;
      font-size: 0.875em;
    }

    .on-paper {
      display: flex;
      justify-content: space-between;
      margin-block-end: calc(var(--_samen-space) * 3);
    }

    .actions,
    .cta,
    .drawer,
    slot {
      display: none !important;
    }

    .score,
    .dimensions li,
    .weights,
    .radar,
    tr {
      break-inside: avoid;
    }

    .weights summary::before {
      display: none;
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
`;
