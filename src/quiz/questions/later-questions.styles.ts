import { css } from 'lit';

/** Questions once the rest of the quiz has come: errors, number keys, many on one page. */
export const laterQuestionStyles = css`
  /* An arrow goes on in the direction of reading. */
  .button .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .question.invalid .heading {
    margin-block-end: var(--_samen-space);
  }

  .step + .step {
    margin-block-start: calc(var(--_samen-space) * 4.5);
  }

  .step .question .heading {
    font-size: 1.1em;
  }

  /* The keys that choose, for whoever is at the keyboard; their room is kept free. */
  @container (min-width: 30em) {
    .question .options {
      counter-reset: option;
    }

    .question .option {
      counter-increment: option;
    }

    .question .option:not(.point) {
      padding-inline-end: 2.75em;
    }

    .options:has(:focus-visible) > .option:nth-child(-n + 9)::after {
      position: absolute;
      inset-inline-end: 1em;
      color: var(--_samen-hint-color, inherit);
      font-size: 0.875em;
      content: counter(option) / '';
    }
  }
`;
