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
    padding: var(--_samen-button-padding-block) min(var(--_samen-button-padding-inline), 8cqi);
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
    text-wrap: balance;
    cursor: pointer;
  }

  :where(a).button {
    color: var(--_samen-button-color);
  }
`;
