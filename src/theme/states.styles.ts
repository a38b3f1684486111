import { css, type CSSResult } from 'lit';
import { type TokenGroup, tokenSheet } from './token-groups.js';

/**
 * The public custom properties of links and buttons under the pointer, pressed, focused or visited.
 * Text and background of a state fall back together: mixed, a theme's white text met its white
 * background.
 */
export const stateTokenGroups: readonly TokenGroup[] = [
  ['link-*', 'utrecht-link-* nl-link-* ams-link-*', { 'hover-color': '@link-color' }],
  ['link-*', 'utrecht-link-*', { 'visited-color': '@link-color' }],
  [
    'button-*',
    'utrecht-button-primary-action-* ams-button-primary-* nl-button-primary-*',
    { 'hover-background-color': '@button-background-color' },
  ],
  [
    'button-*',
    'utrecht-button-primary-action-* nl-button-primary-*',
    {
      'hover-color': '@button-color',
      'active-background-color': '@button-hover-background-color',
    },
  ],
  [
    'button-focus-*',
    'utrecht-button-primary-action-focus-*',
    { 'background-color': '@button-background-color', color: '@button-color' },
  ],
];

/**
 * Links and buttons in those states. They weigh no more than the plain rules, since they come after
 * all of them: a quiet button stays one, and a link in a summary of errors keeps its red.
 */
export const states: readonly CSSResult[] = [
  tokenSheet(stateTokenGroups),
  css`
    /* The frame's width says nothing of what is in it. So where a page makes a box as wide as its
       content (a dialog, a cell), a line of next to nothing says it: it may be short, and is long. */
    :host::after {
      display: block;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      word-spacing: 10em;
      content: '. . . .';
    }

    .check input {
      border-radius: min(var(--_samen-input-border-radius), 0.25em);
    }

    .option input {
      border-width: var(--_samen-input-border-width);
    }

    .option input:checked {
      border-width: max(2px, var(--_samen-input-border-width));
    }

    @media (forced-colors: active) {
      .option input:checked {
        border: 3px solid Highlight;
      }

      input:checked ~ .dot {
        border: 0.4em solid Highlight;
      }
    }

    /* Some sites have no rings for their own elements; a widget has, whatever they set. */
    .frame :focus-visible {
      outline-width: max(2px, var(--_samen-focus-outline-width));
    }

    /* Focus is moved here by script so that it is read out; it is no control. */
    .heading:focus {
      outline: none;
      box-shadow: none;
    }

    /* Digits alone have no direction: a time and a telephone number are read from left to right. */
    .session b,
    .ways span {
      unicode-bidi: plaintext;
      text-align: match-parent;
    }

    /* On a page in Arabic, whose widgets speak another language, its own words stay as they are. */
    :host(:dir(rtl)) slot {
      direction: rtl;
    }

    .frame[dir] :is(.heading, .label, .text, p) {
      unicode-bidi: plaintext;
    }

    :where(a):visited {
      color: var(--_samen-link-visited-color);
    }

    :where(a):hover {
      color: var(--_samen-link-hover-color);
      text-decoration-thickness: 0.125em;
    }

    :where(a.button):visited {
      color: var(--_samen-button-color);
    }

    :where(.button) {
      transition:
        background-color 120ms,
        color 120ms,
        border-color 120ms;
    }

    :where(.button):hover {
      background: var(--_samen-button-hover-background-color);
      color: var(--_samen-button-hover-color);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    :where(.button):active {
      background: var(--_samen-button-active-background-color);
      color: var(--_samen-button-hover-color);
    }

    :where(.button):focus-visible {
      background: var(--_samen-button-focus-background-color);
      color: var(--_samen-button-focus-color);
    }

    /* On paper there is no dark: a browser leaves out backgrounds, and light text would stay. */
    @media print {
      .frame.frame {
        color-scheme: only light;
        --_samen-surface-background-color: var(--_samen-paper);
        --_samen-text-color: var(--_samen-ink);
      }

      .frame.frame,
      .frame.frame * {
        background: none !important;
        color: var(--_samen-ink) !important;
        transition: none !important;
      }

      .frame.frame .surface {
        background: var(--_samen-paper) !important;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      :where(.button) {
        transition: none;
      }
    }
  `,
];
