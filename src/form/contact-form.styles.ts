import { css } from 'lit';

/** The word while sending, and a form that opens below what was there. */
export const formStyles = css`
  * + form {
    margin-block-start: 1.25em;
  }

  .status {
    margin: 0;
    color: var(--_samen-hint-color, inherit);
  }

  .status span {
    display: block;
    padding-block-start: 0.75em;
  }

  .drawer {
    margin-block-start: 1.75em;
    padding-block-start: 1.75em;
    border-block-start: 1px solid var(--_samen-surface-border-color);
  }
`;
