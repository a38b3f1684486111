import { css } from 'lit';

/** The button that stands back, and words for screen readers alone. */
export const quiet = css`
  .button.quiet {
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
    color: var(--_samen-link-color);
  }

  .button.quiet:hover {
    color: var(--_samen-link-hover-color);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
