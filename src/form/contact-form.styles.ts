import { css } from 'lit';

/** The word while sending, and a form that opens below what was there. */
export const formStyles = css`
  * + form {
    margin-block-start: calc(var(--_samen-space) * 2.5);
  }

  .status {
    margin: 0;
    color: var(--_samen-hint-color, inherit);
  }

  .status span {
    display: block;
    padding-block-start: calc(var(--_samen-space) * 1.5);
  }

  .drawer {
    margin-block-start: calc(var(--_samen-space) * 3.5);
    padding-block-start: calc(var(--_samen-space) * 3.5);
    border-block-start: 1px solid var(--_samen-surface-border-color);
  }
`;
