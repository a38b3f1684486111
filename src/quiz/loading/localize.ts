import type { Voice } from '../../locale/language.js';
import { addressOf, isAddress } from './addresses.js';
import { inVoice } from '../../locale/in-voice.js';
import type { Band, InOneLanguage, QuizAdvice, Questionnaire, QuizSource } from '../definition.js';

/**
 * Which words hold a text, so that an object there is one text for each language, and not a part
 * of the definition.
 */
const isText = (word: string): boolean =>
  [
    'text',
    'title',
    'intro',
    'name',
    'advice',
    'hint',
    'help',
    'body',
    'alt',
    'unit',
    'low',
    'high',
  ].includes(word);

/**
 * Whether a part of a definition is one text in several languages.
 *
 * @param word - the word that the part stands at, or that its list stands at
 */
export function isTranslated(part: object, word: string): part is Readonly<Record<string, string>> {
  // The points of a scale are texts themselves; a scale with two ends is none.
  if (word === 'scale') return !Array.isArray(part) && !('points' in part);
  return isText(word) || word === 'unknown';
}

/**
 * A part of a definition in one language, its web addresses made absolute.
 *
 * @param base - what a relative address is relative to
 */
function localize<T>(part: T, voice: Voice, base: string, word?: string): InOneLanguage<T>;
function localize(part: unknown, voice: Voice, base: string, word = ''): unknown {
  if (typeof part === 'string') return isAddress(word) ? addressOf(word, part, base) : part;
  if (typeof part !== 'object' || part === null) return part;
  // What holds for an answer is compared, not read.
  if (word === 'showIf') return part;
  if (Array.isArray(part)) {
    return part.map((item: unknown) => localize(item, voice, base, word));
  }
  if (isTranslated(part, word)) return inVoice(part, voice);
  const entries = Object.entries(part as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, localize(value, voice, base, key)]),
  );
}

/** A quiz in one language: what is asked, and what is said about a score. */
export interface LocalizedQuiz {
  readonly quiz: Questionnaire;
  readonly advice: QuizAdvice;
}

/**
 * A definition in one language.
 *
 * @param base - what its relative web addresses are relative to
 */
export function localizeQuiz(source: QuizSource, voice: Voice, base: string): LocalizedQuiz {
  const { $schema: _, bands, dimensions, ...quiz } = localize(source, voice, base);
  // Without a prototype, whose names an id may have.
  const advice = Object.create(null) as Record<string, readonly Band[]>;
  for (const { id, bands: own } of dimensions) if (own) advice[id] = own;
  return {
    quiz: { ...quiz, dimensions: dimensions.map(({ bands: _own, ...dimension }) => dimension) },
    advice: { bands, dimensions: advice },
  };
}
