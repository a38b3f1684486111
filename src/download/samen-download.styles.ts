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
     Its shade goes away from the text: to black under a light one, to white under a dark one. A text
     that is lighter than 0.57 has 4.5:1 on nothing that is lighter still. A browser that cannot count
     with colours draws no shade. */
  .drawn {
    padding: calc(var(--_samen-space) * 2.2);
    background-color: var(--_samen-button-background-color);
    background-image: linear-gradient(
      160deg,
      transparent,
      color-mix(
        in srgb,
        var(--_samen-button-background-color),
        oklch(from var(--_samen-button-color) calc((0.57 - l) * 99) 0 0) 32%
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
