import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../theme/icon.js';
import { renderBar } from './bar.js';
import type { Questionnaire } from './definition.js';
import type { QuizMessages } from './messages.js';
import type { Answer } from './scoring.js';

/** Onwards. */
export const arrowIcon = icon(svg`<path d="M5 12h14M13 6l6 6-6 6"/>`);

/** Why the visitor cannot go on: nothing was chosen, or the result could not be fetched. */
export type QuestionProblem = 'unanswered' | 'offline';

/** One statement, and what a visitor can do with it. */
export interface QuestionView {
  readonly quiz: Questionnaire;
  readonly index: number;
  readonly answer: Answer | undefined;
  readonly problem: QuestionProblem | undefined;
  readonly messages: QuizMessages;
  readonly heading: (content: unknown) => TemplateResult;
  readonly onAnswer: (answer: Answer) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** All that is wrong, above the question. */
  readonly summary: unknown;
}

/** A statement with its options as native radios; "next" is the form's submit. */
export function renderQuestion(view: QuestionView): TemplateResult {
  const { quiz, index, messages, problem } = view;
  const question = quiz.questions[index]!;
  const count = quiz.questions.length;
  const dimension = quiz.dimensions.find(({ id }) => id === question.dimension);
  const progress = messages.progress(index + 1, count);
  const next = (event: SubmitEvent): void => {
    event.preventDefault();
    view.onNext();
  };
  return html`${view.summary}
    <form novalidate @submit=${next}>
      <p class="eyebrow">
        <span aria-hidden="true">${progress}</span><span>${dimension?.name}</span>
      </p>
      ${renderBar((index / count) * 100, 'progress')}
      <fieldset
        class=${problem ? 'fieldset question invalid' : 'fieldset question'}
        part="question"
        aria-describedby=${problem ? 'question-error' : nothing}
      >
        <legend>
          ${view.heading(html`<span class="visually-hidden">${progress}: </span>${question.text}`)}
        </legend>
        ${
          problem
            ? html`<p class="error" part="error" id="question-error">
                <span class="visually-hidden">${messages.errorPrefix}</span>
                ${problem === 'unanswered' ? messages.choose : messages.offline}
              </p>`
            : nothing
        }
        <div class="options">
          ${quiz.scale.map((label, point) => renderOption(view, question.id, point, label))}
          ${
            quiz.unknown === undefined
              ? nothing
              : renderOption(view, question.id, 'unknown', quiz.unknown)
          }
        </div>
      </fieldset>
      <div class="row">
        <button class="button" part="button" type="submit">
          <span>${index === count - 1 ? messages.finish : messages.next}</span>${arrowIcon}
        </button>
        ${
          index === 0
            ? nothing
            : html`<button
                class="button quiet"
                part="button-secondary"
                type="button"
                @click=${view.onBack}
              >
                ${messages.back}
              </button>`
        }
      </div>
    </form>`;
}

// A radio is unchecked before it gets the name of another question: still checked, it would take the
// choice away from its new group.
function renderOption(
  { answer: chosen, onAnswer }: QuestionView,
  question: string,
  answer: Answer,
  label: string,
): TemplateResult {
  return html`<label class=${answer === 'unknown' ? 'option quiet' : 'option'} part="option">
    <input
      type="radio"
      .checked=${chosen === answer}
      name=${question}
      value=${answer}
      @change=${() => onAnswer(answer)}
    />
    <span class="dot"></span>
    <span class="text">${label}</span>
  </label>`;
}
