import { css } from 'lit';

/** The state of a session in a pill, sessions that cannot be chosen, and what there is to know. */
export const agendaStyles = css`
  .pill {
    padding: 0.15em 0.7em;
    border-radius: 2em;
    background: #eceef0;
    background: light-dark(#eceef0, #303942);
    color: #4a5561;
    color: light-dark(#4a5561, #c6ced6);
    font-size: 0.85em;
    font-weight: 600;
    white-space: nowrap;
  }

  .pill.open,
  .pill.waitlist {
    background: #fbf0d9;
    background: light-dark(#fbf0d9, #42330f);
    color: #6a4700;
    color: light-dark(#6a4700, #f3cf85);
  }

  .note {
    display: block;
    color: var(--_samen-hint-color, inherit);
    font-size: 0.9em;
  }

  .session.gone {
    padding-inline: min(3.1em, 40cqi - 2.9em) min(1em, 8cqi - 0.2em);
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: var(--_samen-input-border-radius);
    color: var(--_samen-hint-color, inherit);
  }

  .session.cancelled .text b {
    text-decoration: line-through;
  }

  .none {
    margin-block-start: calc(var(--_samen-space) * 3.5);
  }

  .change {
    margin-block-end: calc(var(--_samen-space) * 3.5);
    font-weight: 600;
  }

  .beside {
    margin: -0.25em 0 0.5em 3.1em;
    font-size: 0.9em;
  }

  .programme {
    margin-block-end: calc(var(--_samen-space) * 3.5);
  }

  @container (max-width: 26em) {
    .pill {
      margin-block-start: calc(var(--_samen-space) * 0.8);
      white-space: normal;
    }

    .dot ~ .pill {
      margin-inline-start: 2.47em;
    }
  }
`;
