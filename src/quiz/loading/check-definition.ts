import { type Language, languageOf, type Voice } from '../../locale/language.js';
import type { ProblemSentence } from './definition-problem.js';
import type { QuestionKinds } from '../questions/kinds.js';
import type { LoadedQuiz } from './load.js';
import type { Found } from './load-other.js';
import { localizeQuiz } from './localize.js';
import { parseQuiz } from './parse-definition.js';
import { untranslated } from './untranslated.js';

const sentences: Readonly<Record<Language, () => Promise<{ readonly default: ProblemSentence }>>> =
  {
    nl: () => import('./definition-problems.nl.js'),
    en: () => import('./definition-problems.en.js'),
  };

/** Checks what was found: a quiz in one voice, or what its editor should mend, in words. */
export async function checkDefinition(
  found: Found,
  voice: Voice,
  kinds: QuestionKinds,
): Promise<LoadedQuiz> {
  const parsed =
    found.type === 'json'
      ? parseQuiz(found.value)
      : ({ type: 'invalid', problems: [found.problem] } as const);
  if (found.type === 'json' && parsed.type === 'quiz') {
    const { quiz, advice } = localizeQuiz(parsed.source, voice, found.base);
    const missing = untranslated(parsed.source, voice);
    return { type: 'quiz', quiz, advice, kinds, untranslated: missing };
  }
  const { default: sentence } = await sentences[languageOf(voice)]();
  const problems = parsed.type === 'invalid' ? parsed.problems.map(sentence) : [];
  return { type: 'unavailable', problems };
}
