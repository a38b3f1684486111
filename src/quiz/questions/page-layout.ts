import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Answer, Answers } from '../answers.js';
import type { Question, Questionnaire } from '../definition.js';
import type { QuestionKinds } from './kinds.js';
import type { LaterMessages } from '../later-messages.js';
import type { QuizMessages } from '../messages.js';
import type { QuestionProblem } from './question-problem.js';
import { arrowIcon, renderQuestion } from './question.js';

/** All questions at once. */
export interface PageView {
  readonly quiz: Questionnaire;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly problems: ReadonlyMap<string, QuestionProblem>;
  readonly messages: QuizMessages;
  readonly later: LaterMessages;
  readonly kinds: QuestionKinds | undefined;
  readonly heading: (content: unknown, deeper?: number) => TemplateResult;
  readonly title: string;
  /** The level of its heading in the outline of the page. */
  readonly level: number;
  readonly intro: unknown;
  readonly summary: unknown;
  /** What is wrong with the answer to a question, to stand at it. */
  readonly renderError: (question: Question) => unknown;
  readonly onAnswer: (question: Question, answer: Answer | undefined) => void;
  readonly onSubmit: () => void;
}

/** The title, all questions that are asked now, and one button. */
export function renderPage(view: PageView): TemplateResult {
  const { questions, answers, messages, later } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    view.onSubmit();
  };
  const asked = questions.filter(({ type }) => type !== 'info');
  const answered = asked.filter(({ id }) => answers.has(id)).length;
  return html`${view.summary} ${view.heading(view.title)} ${view.intro}
    <p class="lead">${messages.length(asked.length)} ${messages.private}</p>
    <form novalidate @submit=${submit}>
      ${questions.map((question) => renderOne(view, question, asked.indexOf(question) + 1))}
      <p class="small" role="status">${later.answered(answered, asked.length)}</p>
      <div class="row">
        <button class="button" part="button" type="submit">
          <span>${messages.finish}</span>${arrowIcon}
        </button>
      </div>
    </form>`;
}

/** Only what changed of two hundred questions is rendered anew. */
function renderOne(view: PageView, question: Question, number: number): TemplateResult {
  const { quiz, answers, problems, messages, kinds, heading, onAnswer } = view;
  const answer = answers.get(question.id);
  const problem = problems.get(question.id);
  const render = (): TemplateResult =>
    renderQuestion({
      quiz,
      question,
      answer,
      error: problem && view.renderError(question),
      kinds,
      heading: (content) =>
        heading(question.type === 'info' ? content : html`${number}. ${content}`, 1),
      onAnswer: (given) => onAnswer(question, given),
    });
  return html`<div class="step" id="step-${question.id}">
    ${guard([question, number, answer, problem, messages, kinds, view.later, view.level], render)}
  </div>`;
}
