import type { Language } from '../locale/language.js';
import { fetchJson } from '../source/fetch-json.js';
import { parseQuiz } from './definition.js';
import type { LoadedQuiz, OutsideOrigin } from './load.js';
import { localizeAdvice, localizeQuestions } from './localize.js';

function fromValue(value: unknown, language: Language): LoadedQuiz {
  const parsed = parseQuiz(value);
  if (parsed.type === 'invalid') return { type: 'unavailable', detail: parsed.detail };
  const { source } = parsed;
  return {
    type: 'quiz',
    quiz: localizeQuestions(source, language),
    advice: localizeAdvice(source, language),
  };
}

/** Reads or fetches a definition, and checks it. Rejects where there is no JSON. */
export async function quizFromOutside(
  origin: OutsideOrigin,
  language: Language,
): Promise<LoadedQuiz> {
  if (origin.type === 'script') return fromValue(JSON.parse(origin.text), language);
  const fetched = await fetchJson(origin.url);
  return fetched.type === 'json'
    ? fromValue(fetched.value, language)
    : { type: 'unavailable', detail: fetched.detail };
}
