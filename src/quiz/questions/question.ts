import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../theme/icon.js';
import { type Answer, scaleOf, unknownOf } from '../answers.js';
import { renderBar } from './bar.js';
import type { Question, Questionnaire } from '../definition.js';
import type { QuestionKinds } from './kinds.js';
import type { QuizMessages } from '../messages.js';

/** Onwards. */
export const arrowIcon = icon(svg`<path d="M5 12h14M13 6l6 6-6 6"/>`);

/** One question, or page of information, and what a visitor can do with it. */
export interface QuestionView {
  readonly quiz: Questionnaire;
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** What is wrong with the answer, to stand above its options. */
  readonly error: unknown;
  /** What is needed for more than rows to choose one of. */
  readonly kinds: QuestionKinds | undefined;
  readonly heading: (content: unknown) => TemplateResult;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** A question as it stands alone on its page. */
export interface StepView extends QuestionView {
  readonly messages: QuizMessages;
  /** How far the visitor is, in words. */
  readonly progress: string;
  /** Its place among all that is asked, from 0. */
  readonly index: number;
  readonly isLast: boolean;
  /** How much of the quiz is done, of 100. */
  readonly share: number;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** One option as a row. */
export interface Row {
  readonly value: string | number | null;
  readonly text: unknown;
}

/** A question with what leads on from it; "next" is the form's submit. */
export function renderStep(view: StepView): TemplateResult {
  const { quiz, question, index, messages, progress } = view;
  const subject = 'dimensions' in question ? question.dimensions?.[0] : undefined;
  const dimension = quiz.dimensions.find(({ id }) => id === subject);
  const next = (event: SubmitEvent): void => {
    event.preventDefault();
    view.onNext();
  };
  return html`<form novalidate @submit=${next}>
    <div class="eyebrow">
      <span aria-hidden="true">${progress}</span><span>${dimension?.name}</span>
    </div>
    ${renderBar(view.share)} ${renderQuestion(view)}
    <div class="row">
      <button class="button" part="button" type="submit">
        <span>${view.isLast ? messages.finish : messages.next}</span>${arrowIcon}
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

/** A question with what can be answered to it. */
export function renderQuestion(view: QuestionView): TemplateResult {
  const { quiz, question, kinds } = view;
  if (kinds) return kinds.code.renderKind(view, kinds.messages);
  const scale = scaleOf(quiz, question) as readonly string[];
  return renderGroup(view, renderRows(view, scale.map(pointRow)));
}

/** A point of a scale as a row. */
export function pointRow(text: string, index: number): Row {
  return { value: index + 1, text };
}

/**
 * A question with options to choose from.
 *
 * @param content - what stands between the question and its options
 * @param described - ids of what describes the question besides its error
 */
export function renderGroup(
  view: QuestionView,
  options: unknown,
  content: unknown = nothing,
  described = '',
): TemplateResult {
  const { question, error } = view;
  return html`<fieldset
    class=${error ? 'fieldset question invalid' : 'fieldset question'}
    part="question"
    aria-describedby=${(error ? `${described} ${question.id}-error` : described) || nothing}
  >
    <legend>${view.heading(question.text)}</legend>
    ${content} ${error}
    <div class="options">${options}</div>
  </fieldset>`;
}

/** Rows to choose one of, and "I do not know" where that can be chosen. */
export function renderRows(view: QuestionView, rows: readonly Row[]): unknown {
  const unknown = unknownOf(view.quiz, view.question);
  const all = unknown ? [...rows, { value: null, text: unknown }] : rows;
  return all.map((row) => renderRow(view, row));
}

/**
 * One row. A radio is unchecked before it gets the name of another question: still checked, it
 * would take the choice away from its new group.
 */
function renderRow(
  { question, answer, onAnswer }: QuestionView,
  { value, text }: Row,
): TemplateResult {
  return html`<label class=${value === null ? 'option quiet' : 'option'} part="option">
    <input
      type="radio"
      .checked=${answer === value}
      name=${question.id}
      value=${value ?? 'unknown'}
      @change=${() => onAnswer(value)}
    />
    <span class="dot"></span>
    <span class="text">${text}</span>
  </label>`;
}
