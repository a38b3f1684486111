import type { Language } from '../locale/language.js';
import { fetchJson } from '../source/fetch-json.js';
import { parseQuiz } from './definition.js';
import type { LoadedQuiz } from './load.js';
import { localizeQuiz } from './localize.js';

function fromValue(value: unknown, language: Language): LoadedQuiz {
  const parsed = parseQuiz(value);
  return parsed.type === 'quiz'
    ? { type: 'quiz', quiz: localizeQuiz(parsed.source, language) }
    : { type: 'unavailable', detail: parsed.detail };
}

/** Reads a definition that stands in the page. */
export function quizFromText(text: string, language: Language): LoadedQuiz {
  try {
    return fromValue(JSON.parse(text), language);
  } catch (error) {
    return { type: 'unavailable', detail: String(error) };
  }
}

/** Fetches a definition. */
export async function quizFromUrl(url: string, language: Language): Promise<LoadedQuiz> {
  const fetched = await fetchJson(url);
  return fetched.type === 'json'
    ? fromValue(fetched.value, language)
    : { type: 'unavailable', detail: fetched.detail };
}
