import type { PostingWidget } from '../form/posting-widget.js';
import type { Answers } from './answers.js';
import type { Question } from './definition.js';
import type { LoadedQuiz } from './loading/load.js';
import type { QuizMessages } from './messages.js';
import type { Opening } from './progress.js';
import type { QuestionProblem } from './questions/question-problem.js';
import type { QuizOutcome } from './scoring.js';

/** What was found wrong, by the question's id. */
export type Problems = ReadonlyMap<string, QuestionProblem>;

/** Where the visitor is. */
export type QuizState =
  | { readonly type: 'start'; readonly opening?: Opening }
  /** At a question, by its index among those that are asked. */
  | {
      readonly type: 'asking';
      readonly index: number;
      readonly problems?: Problems;
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
export interface Attempt {
  readonly taken: TakenQuiz;
  /** What is asked, by the answers so far. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly state: QuizState;
}

/** The element that a quiz is taken in, for the code that comes later. */
export interface QuizHost extends PostingWidget<QuizMessages> {
  layout?: string;
  chart?: string;
  share?: boolean;
  contact?: string;
  benchmarkSrc?: string;
  /** Undefined as long as there is no quiz. */
  readonly attempt: Attempt | undefined;
  /** Goes on with other answers, or from another place. */
  take(answers: Answers, state: QuizState): void;
  /** Moves focus, and brings the top of the quiz into view. */
  focusOnTop(selector: string): Promise<void>;
  goTo(index: number): void;
  restart(): void;
}
