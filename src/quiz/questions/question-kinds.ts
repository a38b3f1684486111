import { html, nothing, type TemplateResult } from 'lit';
import { tickIcon } from '../../form/tick.js';
import { disclosure } from '../../theme/disclosure.styles.js';
import { fields } from '../../theme/fields.styles.js';
import { formTokens } from '../../theme/form-tokens.styles.js';
import { pointsOf } from '../answer-fit.js';
import { type Answer, scaleOf, unknownOf } from '../answers.js';
import { findProblem } from './answer-check.js';
import type { Option, Question } from '../definition.js';
import { type Course, walk } from '../flow.js';
import { paragraphsOf } from '../paragraphs.js';
import type { KindMessages } from './kind-messages.js';
import { styles } from './question-kinds.styles.js';
import type { QuizMessages } from '../messages.js';
import type { QuestionProblem } from './question-problem.js';
import { numberOf } from './step-number.js';
import { pointRow, type QuestionView, renderGroup, renderRows, type Row } from './question.js';

export { walk };

/** The look of all that stands here. */
export const kindStyles = [formTokens, fields, disclosure, styles];

type Kind<T extends Question['type']> = Extract<Question, { type: T }>;

/** Whether nothing is wrong with an answer. */
export function isRight(question: Question, answer: Answer | undefined): boolean {
  return !findProblem(question, answer);
}

/** How far a visitor is, in words: pages of information are no questions, and have no number. */
export function progress(
  course: Course,
  index: number,
  own: QuizMessages,
  messages: KindMessages,
): string {
  const { number, count } = numberOf(course, index);
  return course.questions[index]?.type === 'info' ? messages.info : own.progress(number, count);
}

/** A problem with an answer in words; undefined where those for all questions will do. */
export function problemSentence(
  question: Question,
  problem: QuestionProblem,
  messages: KindMessages,
): string | undefined {
  switch (problem) {
    case 'unanswered':
      if (question.type === 'number') return messages.fillIn;
      return question.type === 'choices' ? messages.chooseSome : undefined;
    case 'too-many':
      return messages.tooMany(('max' in question && question.max) || 0);
    case 'not-a-number':
      return messages.notANumber;
    case 'not-whole':
      return messages.notWhole;
    case 'too-low':
      return messages.tooLow(('min' in question && question.min) || 0);
    case 'too-high':
      return messages.tooHigh(('max' in question && question.max) || 0);
  }
}

/** A question of any kind. */
export function renderKind(view: QuestionView, messages: KindMessages): TemplateResult {
  const { quiz, question } = view;
  switch (question.type) {
    case 'info':
      return renderInfo(view, question);
    case 'number':
      return renderNumber(view, question, messages);
    case 'choices':
      return renderChoices(view, question, messages);
    case 'choice': {
      const rows = question.options.map((option) => ({
        value: option.id,
        text: optionText(option),
      }));
      return renderRadios(view, question, rows, messages);
    }
    default: {
      const scale = scaleOf(quiz, question);
      if ('points' in scale) return renderPoints(view, question, scale, messages);
      return renderRadios(view, question, scale.map(pointRow), messages);
    }
  }
}

function renderRadios(
  view: QuestionView,
  question: AskedQuestion,
  rows: readonly Row[],
  messages: KindMessages,
): TemplateResult {
  const around = renderAround(question, messages);
  return renderGroup(view, renderRows(view, rows), around, describedBy(question));
}

type AskedQuestion = Exclude<Question, Kind<'info'>>;

/** The id of the short text below a question, where there is one. */
function describedBy({ id, hint }: AskedQuestion): string {
  return hint ? `${id}-hint` : '';
}

/** What stands between a question and its options: a hint, an image, an explanation to open. */
function renderAround(question: AskedQuestion, messages: KindMessages): TemplateResult {
  const { id, hint, image, help } = question;
  return html`${
    hint ? html`<p class="hint" part="description" id="${id}-hint">${hint}</p>` : nothing
  }
  ${renderImage(image)}
  ${
    help
      ? html`<details class="help">
          <summary>${messages.help}</summary>
          ${paragraphs(help)}
        </details>`
      : nothing
  }`;
}

/** An image with the room that it takes reserved, so that nothing moves when it comes. */
export function renderImage(image: Question['image']): TemplateResult | undefined {
  if (!image) return undefined;
  const { src, alt, width = 16, height = 9 } = image;
  return html`<img class="image" src=${src} alt=${alt} width=${width} height=${height} />`;
}

/** A text of several paragraphs, with an empty line between two. */
function paragraphs(text: string): TemplateResult[] {
  return paragraphsOf(text).map((paragraph) => html`<p>${paragraph}</p>`);
}

/**
 * Boxes of which several can be ticked. One that goes with no other takes the others away, as "I
 * do not know" does.
 */
function renderChoices(
  view: QuestionView,
  question: Kind<'choices'>,
  messages: KindMessages,
): TemplateResult {
  const { answer, onAnswer } = view;
  const chosen = [answer].flat();
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const change = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLInputElement;
    // Read from the page: it is ahead of what was rendered when two presses follow quickly.
    const ticked = tickedValues(box).filter((id) => id !== unknownValue);
    const together = ticked.filter((id) => !alone.includes(id));
    const left = box.checked && alone.includes(box.value) ? [box.value] : together;
    const still = box.checked ? left : ticked;
    onAnswer(still.length > 0 ? still : undefined);
  };
  const { id: name, max } = question;
  const boxes = question.options.map((option) =>
    renderBox(view, option.id, optionText(option), chosen.includes(option.id), change),
  );
  const rule = html`<p class="hint" id="${name}-rule">
    ${max === undefined ? messages.several : messages.atMost(max)}
  </p>`;
  return renderGroup(
    view,
    [...boxes, renderUnknown(view)],
    html`${renderAround(question, messages)} ${rule}`,
    `${describedBy(question)} ${name}-rule`,
  );
}

/** A box for "I do not know", where no radio stands beside it. */
function renderUnknown(view: QuestionView): unknown {
  const { quiz, question, answer, onAnswer } = view;
  const text = unknownOf(quiz, question);
  if (text === undefined) return nothing;
  const change = ({ currentTarget }: Event): void =>
    onAnswer((currentTarget as HTMLInputElement).checked ? null : undefined);
  return renderBox(view, unknownValue, text, answer === null, change);
}

/** What a box for "I do not know" stands for among the others. */
const unknownValue = 'unknown';

/** The values of all boxes that are ticked at the question of one of them. */
function tickedValues(box: HTMLInputElement): string[] {
  const group = box.closest('[part=question]');
  const ticked = group?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
  return [...ticked].map(({ value }) => value);
}

/** An option, with what is said about it below. */
function optionText({ text, hint }: Option): TemplateResult {
  return html`${text}${hint ? html`<span class="small">${hint}</span>` : nothing}`;
}

function renderBox(
  { question }: QuestionView,
  value: string,
  text: unknown,
  checked: boolean,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<label class=${value === unknownValue ? 'option quiet' : 'option'} part="option">
    <input
      type="checkbox"
      .checked=${checked}
      name=${question.id}
      value=${value}
      @change=${onChange}
    />
    <span class="dot box">${tickIcon}</span>
    <span class="text">${text}</span>
  </label>`;
}

/** Numbered points side by side, with words at both ends. */
function renderPoints(
  view: QuestionView,
  question: AskedQuestion,
  scale: Extract<ReturnType<typeof scaleOf>, { points: number }>,
  messages: KindMessages,
): TemplateResult {
  const { answer, onAnswer } = view;
  const { low, high } = scale;
  const points = [...Array(pointsOf(scale)).keys()].map((index) => index + 1);
  const last = points.length;
  const name = (point: number): string | undefined => {
    if (point === 1) return `1: ${low}`;
    return point === last ? `${last}: ${high}` : undefined;
  };
  const ends = html`<div class="ends" aria-hidden="true">
    <span><b>1</b> ${low}</span>
    <span><b>${last}</b> ${high}</span>
  </div>`;
  const row = html`<div class="points">
    ${points.map(
      (point) =>
        html`<label class="option point" part="option">
          <input
            type="radio"
            .checked=${answer === point}
            name=${question.id}
            value=${point}
            aria-label=${name(point) ?? nothing}
            @change=${() => onAnswer(point)}
          />
          <span class="text">${point}</span>
        </label>`,
    )}
  </div>`;
  return renderGroup(
    view,
    [row, renderRows(view, [])],
    html`${renderAround(question, messages)} ${ends}`,
    describedBy(question),
  );
}

function renderInfo(
  { heading, error }: QuestionView,
  { text, image, body }: Kind<'info'>,
): TemplateResult {
  return html`<div class="question info" part="question">
    ${heading(text)} ${error} ${renderImage(image)} ${body ? paragraphs(body) : nothing}
  </div>`;
}

function renderNumber(
  view: QuestionView,
  question: Kind<'number'>,
  messages: KindMessages,
): TemplateResult {
  const { answer, error, onAnswer } = view;
  const { id, text, hint, unit, whole, min = 0 } = question;
  const described = [hint && `${id}-hint`, unit && `${id}-unit`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  // These keys have no minus on some phones.
  const digits = whole ? 'numeric' : 'decimal';
  const typed = (event: InputEvent): void => {
    const { value } = event.target as HTMLInputElement;
    onAnswer(value.trim() ? value : undefined);
  };
  // Together, so that "I do not know" says to what.
  return html`<div
    class=${error ? 'question number invalid' : 'question number'}
    part="question"
    role="group"
    aria-labelledby="${id}-label"
  >
    ${view.heading(html`<label for="${id}-number" id="${id}-label">${text}</label>`)}
    ${renderAround(question, messages)} ${error}
    <div class="amount">
      <input
        class="input"
        part="input"
        id="${id}-number"
        name=${id}
        type="text"
        inputmode=${min < 0 ? nothing : digits}
        autocomplete="off"
        maxlength="20"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${described || nothing}
        .value=${textOf(answer)}
        @input=${typed}
      />
      ${unit ? html`<span id="${id}-unit">${unit}</span>` : nothing}
    </div>
    <div class="options">${renderUnknown(view)}</div>
  </div>`;
}

function textOf(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : '';
}
