import type { PostingWidget } from '../form/posting-widget.js';
import type { Answer, Answers } from './answers.js';
import type { Question } from './definition.js';
import type { Course } from './flow.js';
import type { LoadedQuiz } from './loading/load.js';
import type { QuizMessages } from './messages.js';
import type { Progress } from './coming-back/progress.js';
import type { QuestionProblem } from './questions/question-problem.js';
import type { QuizOutcome } from './scoring.js';

/** What was found wrong, by the question's id. */
export type Problems = ReadonlyMap<string, QuestionProblem>;

/** Where the visitor is. */
export type QuizState =
  | { readonly type: 'start'; readonly kept?: Progress }
  /** At a question, by its index among those that are asked. */
  | {
      readonly type: 'asking';
      readonly index: number;
      readonly problems?: Problems | undefined;
      /** What comes next could not be fetched. */
      readonly isOffline?: boolean;
    }
  | { readonly type: 'result'; readonly outcome: QuizOutcome }
  /** Somebody else's result, with their answers: the visitor's own stay as they are. */
  | {
      readonly type: 'shared';
      readonly outcome: QuizOutcome;
      readonly answers: Answers;
      /** Where the visitor goes back to. */
      readonly before: QuizState;
    };

/** Tells a quiz from every other one of the site, where its answers are kept. */
export function storageKey(quiz: string): string {
  return `quiz ${location.pathname} ${quiz}`;
}

/** A definition that is there and right. */
export type TakenQuiz = Extract<LoadedQuiz, { type: 'quiz' }>;

/** A quiz that is taken, as far as the visitor got. */
export interface Attempt extends Course {
  readonly taken: TakenQuiz;
  readonly state: QuizState;
}

/** The element that a quiz is taken in, for the code that comes later. */
export interface QuizHost extends PostingWidget<QuizMessages> {
  // The names of the settings that are read.
  layout?: string;
  chart?: string;
  share?: boolean;
  contact?: string;
  benchmarkSrc?: string;
  /** Undefined as long as there is no quiz. */
  readonly attempt: Attempt | undefined;
  /** Goes on with other answers, or from another place. */
  move(answers: Answers, state: QuizState): void;
  /** Takes the answer to the question at an index; what else is wrong stays so. */
  answer(question: Question, index: number, answer: Answer | undefined, problems?: Problems): void;
  /** Moves focus, and brings the top of the quiz into view. */
  focusOnTop(selector: string): Promise<void>;
  goTo(index: number): void;
  restart(): void;
}
