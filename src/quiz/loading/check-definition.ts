import type { Notice } from '../../config/notice.js';
import { editorLanguage, type EditorLanguage } from '../../locale/editor-language.js';
import { languageOf, type Voice } from '../../locale/language.js';
import type { Questionnaire } from '../definition.js';
import type { DefinitionProblem, ProblemSentence } from './definition-problem.js';
import type { QuestionKinds } from '../questions/kinds.js';
import type { LoadedQuiz } from './load.js';
import type { Found } from './load-other.js';
import { localizeQuiz } from './localize.js';
import { parseQuiz } from './parse-definition.js';
import { scalesFromHighToLow } from './scale-order.js';
import { untranslated } from './untranslated.js';

const sentences: Readonly<
  Record<EditorLanguage, () => Promise<{ readonly default: ProblemSentence }>>
> = {
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
    const notices = [...languageNotices(untranslated(parsed.source, voice)), ...scaleNotices(quiz)];
    return { type: 'quiz', quiz, advice, kinds, notices };
  }
  const { default: sentence } = await sentences[editorLanguage(languageOf(voice))]();
  const problems = parsed.type === 'invalid' ? parsed.problems : [];
  const value = found.type === 'json' ? found.value : undefined;
  return {
    type: 'unavailable',
    problems: problems.map((problem) => sentence(withQuestion(problem, value))),
  };
}

/** Most places that are named in one sentence. */
const mostPlaces = 5;

function languageNotices(places: readonly string[]): readonly Notice[] {
  if (places.length === 0) return [];
  const more = places.length > mostPlaces ? ['…'] : [];
  const named = [...places.slice(0, mostPlaces), ...more].join(', ');
  return [{ code: 'quiz-language', places: named }];
}

function scaleNotices(quiz: Questionnaire): readonly Notice[] {
  return scalesFromHighToLow(quiz).map(({ place, first }) => ({
    code: 'quiz-scale',
    place,
    first,
  }));
}

/** Editors count from 1, and look for an id. */
function withQuestion(problem: DefinitionProblem, value: unknown): DefinitionProblem {
  const [, index] = /^questions\[(\d+)\]/.exec(problem.place) ?? [];
  if (index === undefined) return problem;
  const { questions } = value as { readonly questions?: readonly { readonly id?: unknown }[] };
  const id = questions?.[Number(index)]?.id;
  return typeof id === 'string'
    ? { ...problem, question: { number: Number(index) + 1, id } }
    : problem;
}
