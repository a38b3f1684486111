import { css } from 'lit';

/** The state of a session in a pill, sessions that cannot be chosen, and what there is to know. */
export const agendaStyles = css`
  .pill {
    padding: 0.15em 0.7em;
    border-radius: 2em;
    background: #eceef0;
    color: #4a5561;
    font-size: 0.85em;
    font-weight: 600;
    white-space: nowrap;
  }

  .pill.open,
  .pill.waitlist {
    background: #fbf0d9;
    color: #6a4700;
  }

  .note {
    display: block;
    color: var(--_samen-hint-color, inherit);
    font-size: 0.9em;
  }

  .session.gone {
    padding-inline: 3.1em 1em;
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: 0.5em;
    color: var(--_samen-hint-color, inherit);
  }

  .session.cancelled .text b {
    text-decoration: line-through;
  }

  .none {
    margin-block-start: 1.75em;
  }

  .change {
    margin-block-end: 1.75em;
    font-weight: 600;
  }

  .beside {
    margin: -0.25em 0 0.5em 3.1em;
    font-size: 0.9em;
  }

  .programme {
    margin-block-end: 1.75em;
  }

  @container (max-width: 26em) {
    .pill {
      margin-block-start: 0.4em;
    }

    .dot ~ .pill {
      margin-inline-start: 2.47em;
    }
  }
`;
