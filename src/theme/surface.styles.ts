import { css } from 'lit';

/** The box, its type and its spacing: what every widget has before it has any control. */
export const surface = css`
  :host {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--samen-max-inline-size, 42em);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* A page's style for the tag itself beats :host, so the box is an element of our own. It takes
     no inherited style of the page (spacing of letters, alignment, an absolute line height), save
     the ones named here, and has a width of its own, a little more than that of a host which its
     page left alone. Its type is that of the page, but not the 10 px of one whose root has
     62.5 % and which sets a size for each of its own elements. */
  .frame {
    all: initial;
    display: block;
    max-inline-size: max(var(--samen-max-inline-size, 0em), 48em);
    container-type: inline-size;
    visibility: inherit;
    color-scheme: inherit;
    --_samen-tint: color-mix(in srgb, var(--_samen-accent-color) 9%, transparent);
    color: var(--_samen-text-color);
    font-family: var(--_samen-font-family, inherit);
    font-size: var(--_samen-font-size, max(1em, 16px));
    line-height: var(--_samen-line-height);
  }

  .surface {
    padding: clamp(min(var(--_samen-space) * 2.5, 9cqi), 5.5cqi, var(--_samen-space) * 4.5);
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: var(--_samen-surface-border-radius);
    background: var(--_samen-surface-background-color);
    overflow-wrap: anywhere;
  }

  .surface > :last-child,
  form > :last-child,
  .stack > :last-child {
    margin-block-end: 0;
  }

  .heading {
    margin: 0 0 var(--_samen-space);
    color: var(--_samen-heading-color, inherit);
    font-family: var(--_samen-heading-font-family, inherit);
    font-size: var(--_samen-heading-2-font-size);
    font-weight: var(--_samen-heading-font-weight);
    line-height: var(--_samen-heading-2-line-height);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  p {
    margin: 0 0 calc(var(--_samen-space) * 2);
    text-wrap: pretty;
  }

  .lead {
    max-inline-size: 34em;
    margin-block-end: calc(var(--_samen-space) * 3.5);
    color: var(--_samen-hint-color, inherit);
  }

  .small {
    color: var(--_samen-hint-color, inherit);
    font-size: 0.9em;
  }

  a {
    color: var(--_samen-link-color);
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: var(--_samen-focus-outline-width) var(--_samen-focus-outline-style)
      var(--_samen-focus-outline-color);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_samen-focus-inverse-color);
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_samen-space) * 1.5);
  }
`;
