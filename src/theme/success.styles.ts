import { css } from 'lit';

/** The outcome of a form. */
export const success = css`
  .success {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 1em;
    padding: 1.25em;
    border-radius: 0.5em;
    background: var(--_samen-alert-ok-background-color);
    color: var(--_samen-alert-ok-color, inherit);
  }

  .success .heading {
    font-size: var(--_samen-heading-3-font-size);
    line-height: var(--_samen-heading-3-line-height);
  }

  .success-tick {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: #1e6b3a;
    color: #fff;
  }
`;
