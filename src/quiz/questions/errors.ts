import { html, nothing, type TemplateResult } from 'lit';
import type { Answers } from '../answers.js';
import type { Attempt, Problems, TakenQuiz } from '../attempt.js';
import type { Question } from '../definition.js';
import type { Course } from '../flow.js';
import type { LaterMessages } from '../later-messages.js';
import { findProblem } from './answer-check.js';
import { renderSummary } from './problem-summary.js';
import type { QuestionProblem } from './question-problem.js';
import { numberOf } from './step-number.js';

/** Nothing was found wrong. */
const none: Problems = new Map();

/** What keeps a visitor from going on from these questions. */
export function findProblems(questions: readonly Question[], answers: Answers): Problems {
  return new Map(
    questions.flatMap((question) => {
      const problem = findProblem(question, answers.get(question.id));
      return problem ? [[question.id, problem] as const] : [];
    }),
  );
}

/** What was found wrong where the visitor is; a question that is not asked any more is right. */
export function problemsOf({ state, questions }: Attempt): Problems {
  const { problems = none } = state.type === 'asking' ? state : {};
  const asked = new Set(questions.map(({ id }) => id));
  return new Map([...problems].filter(([id]) => asked.has(id)));
}

/** What says what is wrong, in one voice. */
export interface ErrorTexts {
  readonly taken: TakenQuiz;
  readonly messages: LaterMessages;
}

function sentence(
  { taken: { kinds }, messages }: ErrorTexts,
  question: Question,
  problem: QuestionProblem,
): string {
  return kinds?.code.problemSentence(question, problem, kinds.messages) ?? messages.choose;
}

/** What is wrong with the answer to a question, to stand at it. */
export function renderError(
  texts: ErrorTexts,
  question: Question,
  problem: QuestionProblem,
): TemplateResult {
  return html`<p class="error" part="error" id="${question.id}-error">
    <span class="visually-hidden">${texts.messages.errorPrefix}</span>
    ${sentence(texts, question, problem)}
  </p>`;
}

/** All that is wrong, to stand above the questions. */
export interface ErrorSummaryView extends ErrorTexts {
  readonly course: Course;
  readonly problems: Problems;
  /** Whether all questions stand on one page, so that a sentence has to say which is meant. */
  readonly isPage: boolean;
  /** The level of its heading in the outline of the page. */
  readonly level: number;
  /** Moves focus to a question. */
  readonly onFollow: (question: Question) => void;
}

/** All that is wrong, each with the way to where it can be mended; nothing where nothing is. */
export function renderErrors(view: ErrorSummaryView): unknown {
  const { course, problems, isPage, level, messages } = view;
  const found = course.questions.flatMap((question, index) => {
    const problem = problems.get(question.id);
    if (!problem) return [];
    const said = sentence(view, question, problem);
    const text = isPage ? messages.atQuestion(numberOf(course, index).number, said) : said;
    return { text, onFollow: () => view.onFollow(question) };
  });
  return found.length === 0 ? nothing : renderSummary(messages.errorSummary, found, level);
}
