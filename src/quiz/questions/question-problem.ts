/** Why a visitor cannot go on from a question. */
export type QuestionProblem =
  | 'unanswered'
  /** More options than may be chosen. */
  | 'too-many'
  | 'not-a-number'
  | 'not-whole'
  | 'too-low'
  | 'too-high';
