import { css } from 'lit';

/** What is sent with the form that sends a result. */
export const sentStyles = css`
  .sent .facts {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    margin: 0.75em 0;
    padding: 1em 1.25em;
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: 0.5em;
  }

  .sent .facts div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(60%);
    gap: 1em;
  }

  .sent .facts.stacked {
    gap: 0.75em;
  }

  .sent .facts.stacked div {
    display: block;
  }

  .sent .facts.stacked dd {
    text-align: start;
  }

  .sent .facts dt {
    font-weight: 400;
  }

  .sent .facts dd {
    margin: 0;
    text-align: end;
    font-weight: 600;
  }

  @container (max-width: 26em) {
    .sent .facts div {
      display: block;
    }

    .sent .facts dd {
      text-align: start;
    }
  }
`;
