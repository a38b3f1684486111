import type { Language } from '../locale/language.js';
import { type FieldName, siteFields } from './fields.js';
import { type FormMessages, lowerCaseLabels } from './messages.js';
import type { ProblemMessages } from './problem-messages.js';
import type { FieldCode, FieldProblem } from './state.js';

const catalogueOf = {
  missing: 'missing',
  invalid: 'invalid',
  'too-long': 'tooLong',
  url: 'url',
} as const satisfies Record<FieldCode, keyof ProblemMessages>;

/** What a problem is called to the visitor, in a whole sentence. */
export function problemSentence(
  problem: FieldProblem,
  own: ProblemMessages,
  form: FormMessages,
  language: Language,
): string {
  switch (problem.code) {
    case 'one-of':
      return own.oneOf(lowerCaseLabels(problem.oneOf, form, language));
    case 'endpoint':
      return problem.message ?? own.refused;
    case 'robot':
      return own.robot;
    default: {
      const { code, field } = problem;
      return (
        siteFields.get(field)?.sentence(code, language) ??
        own[catalogueOf[code]][field as FieldName]
      );
    }
  }
}
