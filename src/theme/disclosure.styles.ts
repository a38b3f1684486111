import { css } from 'lit';

/**
 * What opens by a press (`<details>`), with a chevron of our own: each browser draws another. The
 * browser's goes with `display`, in Safari below 18.4 by its own name.
 */
export const disclosure = css`
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 24px;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    padding: 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    content: '';
  }

  /* Chrome below 120 does not know it, and points the other way. */
  :not([open]) > summary:dir(rtl)::before {
    transform: rotate(135deg);
  }

  [open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
`;
