import { type FormMessages, lowerCaseLabels } from './messages.js';
import type { ProblemMessages } from './problem-messages.js';
import type { FieldProblem } from './state.js';

/** What a problem is called to the visitor, in a whole sentence. */
export function problemSentence(
  problem: FieldProblem,
  own: ProblemMessages,
  form: FormMessages,
): string {
  switch (problem.code) {
    case 'missing':
      return own.missing[problem.field];
    case 'invalid':
      return own.invalid[problem.field];
    case 'too-long':
      return own.tooLong[problem.field];
    case 'url':
      return own.url[problem.field];
    case 'one-of':
      return own.oneOf(lowerCaseLabels(problem.oneOf, form));
    case 'endpoint':
      return problem.message ?? own.refused;
  }
}
