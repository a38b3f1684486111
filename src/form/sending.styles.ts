import { css } from 'lit';

/** What a form shows once it was used: hints, what is kept, what a sandbox would send. */
export const sendingStyles = css`
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .did-you-mean .hint {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    margin: 0.4em 0 0;
    overflow-wrap: anywhere;
  }

  .facts {
    margin: 0.75em 0 0;
  }

  .facts dt {
    font-weight: 600;
  }

  .facts dd {
    margin: 0 0 0.6em;
    overflow-wrap: anywhere;
  }

  * + .keeping,
  .preview {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_samen-surface-border-color);
  }

  .keeping:first-child,
  .summary + .keeping {
    margin-block: 0 1.75em;
    padding: 1em 1.25em;
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: 0.5em;
  }

  .handed {
    margin-block-end: 1.75em;
    padding: 1em 1.25em;
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: 0.5em;
  }

  .handed p {
    margin: 0;
  }

  .handed ul {
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .keeping .row {
    margin-block-start: 0.25em;
  }

  /* A button without a frame stands with its words below those above it. */
  .keeping .quiet:first-child,
  .stop .quiet {
    margin-inline-start: calc(-0.5em - 1px);
  }

  .preview-heading {
    font-weight: 700;
  }

  .preview pre {
    margin: 0.75em 0 0;
    padding: 1em;
    border-radius: 0.4em;
    background: #f3f5f7;
    color: #1b1b1b;
    font-size: 0.85em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
