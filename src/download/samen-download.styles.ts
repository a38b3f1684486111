import { css } from 'lit';

/** The cover beside the form. */
export const styles = css`
  .book {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_samen-space) * 3.5);
  }

  .cover {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: calc(var(--_samen-space) * 2);
    inline-size: 100%;
    max-inline-size: 11em;
    aspect-ratio: 3 / 4;
    border-radius: 0.35em;
    overflow: hidden;
    box-shadow:
      0 1px 2px #0003,
      0 12px 24px -12px #0006;
  }

  .cover img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  /* Drawn where there is no picture, in the colours of the button: they go together in any theme.
     Its shade goes away from white text; in the dark, where text may be either, it has none. */
  .drawn {
    padding: calc(var(--_samen-space) * 2.2);
    background: var(--_samen-button-background-color);
    background: linear-gradient(
      160deg,
      var(--_samen-button-background-color),
      light-dark(
        color-mix(in srgb, var(--_samen-button-background-color), #000 32%),
        var(--_samen-button-background-color)
      )
    );
    color: var(--_samen-button-color);
    line-height: 1.3;
    overflow: visible;
    min-inline-size: 0;
    /* Seen where a page's colours are replaced. */
    border: 1px solid transparent;
  }

  .drawn .title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.2;
    hyphens: auto;
  }

  .drawn .kind {
    font-size: 0.8em;
  }

  .offer {
    margin-block: calc(var(--_samen-space) * 2.5);
  }

  .file {
    display: inline-flex;
    align-items: center;
    gap: var(--_samen-space);
    min-block-size: 24px;
    font-weight: 550;
  }

  @container (min-width: 34em) {
    .book {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
`;
