import { css } from 'lit';

/** The card: a photo, a name and the ways to get in touch. */
export const styles = css`
  /* Cards beside each other are as high as their row, with the ways to get in touch below. */
  .frame,
  .surface {
    block-size: 100%;
  }

  .surface,
  .card,
  [part='details'] {
    display: flex;
    flex: 1;
    flex-direction: column;
  }

  .card {
    gap: calc(var(--_samen-space) * 2.5);
  }

  [part='details'] {
    align-items: flex-start;
  }

  .photo {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: min(7.5em, 100%);
    aspect-ratio: 1;
    align-self: flex-start;
    border-radius: 50%;
    overflow: hidden;
    background: var(--_samen-tint);
    color: var(--_samen-link-color);
  }

  .initials {
    font-size: 2em;
    font-weight: 600;
  }

  .photo img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .card .heading {
    margin-block-end: 0.1em;
  }

  .job {
    margin: 0 0 calc(var(--_samen-space) * 2.5);
    color: var(--_samen-hint-color, inherit);
  }

  .ways {
    display: grid;
    margin: auto 0 calc(var(--_samen-space) * 2.5);
    padding: 0;
    list-style: none;
  }

  .ways a {
    display: inline-flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: max(2.4em, 24px);
    font-weight: 550;
  }

  @container (min-width: 30em) {
    .card {
      flex-direction: row;
    }
  }
`;
