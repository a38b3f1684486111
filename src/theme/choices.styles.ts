import { css } from 'lit';

/** A question with rows to choose from. */
export const choices = css`
  .fieldset {
    min-inline-size: 0;
    margin: 0 0 calc(var(--_samen-space) * 3.5);
    padding: 0;
    border: 0;
  }

  /* Afloat, so that it stands inside its fieldset and not on the edge of it. */
  legend {
    float: left;
    inline-size: 100%;
    padding: 0;
  }

  legend + * {
    clear: both;
  }

  /* No grid: in WebKit 2.50 the rows of one keep their height when the page gets narrower. */
  .options {
    display: flex;
    flex-direction: column;
    gap: var(--_samen-space);
  }

  /* The control is laid over the whole row and drawn as its frame: the row is the target, and the
     focus ring goes round it, without :has(), which Firefox 115 lacks. */
  .option {
    position: relative;
    isolation: isolate;
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-block-size: max(3.1em, 44px);
    padding: 0.5em min(1em, 8cqi - 0.2em);
    cursor: pointer;
  }

  .option input {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    border: 1px solid var(--_samen-input-border-color);
    border-radius: var(--_samen-input-border-radius, 0.4em);
    background: var(--_samen-input-background-color);
    appearance: none;
    cursor: pointer;
  }

  .option:hover input {
    border-color: var(--_samen-accent-color);
  }

  .option.quiet {
    color: var(--_samen-hint-color, inherit);
  }

  .option.quiet input:not(:checked) {
    border-style: dashed;
  }

  .option input:checked {
    border: 2px solid var(--_samen-accent-color);
    background: var(--_samen-tint);
  }

  /* A stroke makes the chosen text heavier without making it wider, so no line breaks anew. */
  .option input:checked ~ .text {
    color: var(--_samen-text-color);
    -webkit-text-stroke: 0.03em currentcolor;
  }

  .dot {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    border: 2px solid var(--_samen-input-border-color);
    border-radius: 50%;
    background: var(--_samen-input-background-color);
  }

  input:checked ~ .dot {
    border-color: var(--_samen-accent-color);
    background: radial-gradient(
      closest-side,
      var(--_samen-accent-color) 0 58%,
      var(--_samen-input-background-color) 62%
    );
  }
`;
