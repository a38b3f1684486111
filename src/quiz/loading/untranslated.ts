import type { Voice } from '../../locale/language.js';
import type { QuizSource } from '../definition.js';
import { type Path, placeName } from './definition-problem.js';
import { isTranslated } from './localize.js';

/**
 * Where a definition has a text in other languages and not in the one that is spoken. A text that
 * stands there as it is holds for every language.
 */
export function untranslated(source: QuizSource, voice: Voice): readonly string[] {
  const language = voice === 'je' ? 'nl' : voice;
  return placesWithout(source, [], [language, voice]);
}

function placesWithout(part: unknown, path: Path, voices: readonly string[]): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const word = path.findLast((key) => typeof key === 'string') ?? '';
  // What holds for an answer is compared, not read.
  if (word === 'showIf') return [];
  if (isTranslated(part, word)) {
    return voices.some((voice) => voice in part) ? [] : [placeName(path)];
  }
  return Object.entries(part).flatMap(([key, inner]: [string, unknown]) =>
    placesWithout(inner, [...path, Array.isArray(part) ? Number(key) : key], voices),
  );
}
