import { css } from 'lit';

/** Buttons, and links that look like one. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.9em, 44px);
    margin: 0;
    padding: var(--_samen-button-padding-block) var(--_samen-button-padding-inline);
    border: var(--_samen-button-border-width) solid var(--_samen-button-border-color);
    border-radius: var(--_samen-button-border-radius);
    background: var(--_samen-button-background-color);
    color: var(--_samen-button-color);
    font: inherit;
    font-family: var(--_samen-button-font-family, inherit);
    font-size: var(--_samen-button-font-size, inherit);
    font-weight: var(--_samen-button-font-weight);
    line-height: 1.3;
    letter-spacing: inherit;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 120ms,
      color 120ms,
      border-color 120ms;
  }

  a.button,
  a.button:visited {
    color: var(--_samen-button-color);
  }

  .button:hover {
    background: var(--_samen-button-hover-background-color);
    color: var(--_samen-button-hover-color);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button:active {
    background: var(--_samen-button-active-background-color);
    color: var(--_samen-button-hover-color);
  }

  .button:focus-visible {
    background: var(--_samen-button-focus-background-color);
    color: var(--_samen-button-focus-color);
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }
`;
