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
    gap: 0 calc(var(--_samen-space) * 1.5);
    align-items: center;
    margin: calc(var(--_samen-space) * 0.8) 0 0;
  }

  .facts {
    margin: calc(var(--_samen-space) * 1.5) 0 0;
  }

  .facts dt {
    font-weight: 600;
  }

  .facts dd {
    margin: 0 0 calc(var(--_samen-space) * 1.2);
  }

  * + .keeping,
  .preview {
    margin-block-start: calc(var(--_samen-space) * 2.5);
    padding-block-start: calc(var(--_samen-space) * 2.5);
    border-block-start: 1px solid var(--_samen-surface-border-color);
  }

  .keeping:first-child,
  .summary + .keeping {
    margin-block: 0 calc(var(--_samen-space) * 3.5);
    padding: calc(var(--_samen-space) * 2) calc(var(--_samen-space) * 2.5);
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: min(var(--_samen-surface-border-radius), 0.5em);
  }

  .handed {
    margin-block-end: calc(var(--_samen-space) * 3.5);
    padding: calc(var(--_samen-space) * 2) calc(var(--_samen-space) * 2.5);
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: min(var(--_samen-surface-border-radius), 0.5em);
  }

  .handed p {
    margin: 0;
  }

  .handed ul {
    margin: 0 0 calc(var(--_samen-space) * 1.5);
    padding: 0;
    list-style: none;
  }

  .keeping .row {
    margin-block-start: calc(var(--_samen-space) * 0.5);
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
    margin: calc(var(--_samen-space) * 1.5) 0 0;
    padding: calc(var(--_samen-space) * 2);
    border-radius: min(var(--_samen-surface-border-radius), 0.4em);
    background: #f3f5f7;
    background: light-dark(#f3f5f7, #222a32);
    color: #1b1b1b;
    color: light-dark(#1b1b1b, #e7edf2);
    font-size: 0.85em;
    white-space: pre-wrap;
  }
`;
