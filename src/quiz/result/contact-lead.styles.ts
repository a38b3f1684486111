import { css } from 'lit';

/** What is sent with the form that sends a result. */
export const sentStyles = css`
  .sent .facts {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_samen-space) * 0.7);
    margin: calc(var(--_samen-space) * 1.5) 0;
    padding: calc(var(--_samen-space) * 2) calc(var(--_samen-space) * 2.5);
    border: 1px solid var(--_samen-surface-border-color);
    border-radius: min(var(--_samen-surface-border-radius), 0.5em);
  }

  .sent .facts div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(60%);
    gap: calc(var(--_samen-space) * 2);
  }

  .sent .facts.stacked {
    gap: calc(var(--_samen-space) * 1.5);
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
