import type { Notice } from '../../config/notice.js';
import { catalogue, type Speaker } from '../../locale/language.js';
import type { Questionnaire, QuizAdvice } from '../definition.js';
import type { QuestionKinds } from '../questions/kinds.js';

/** The quizzes that the kit brings; the first one where the site does not say. */
export const presetNames = ['alliance-role', 'clear-form'] as const;

/** A quiz that the kit brings. */
export type PresetName = (typeof presetNames)[number];

/** A definition of the site's own. */
export type OutsideOrigin =
  | { readonly type: 'script'; readonly text: string }
  | { readonly type: 'src'; readonly url: string };

/** Where a quiz comes from, in the order in which they are asked. */
export type QuizOrigin =
  | OutsideOrigin
  | { readonly type: 'preset'; readonly name: 'alliance-role' }
  | { readonly type: 'preset'; readonly name: Exclude<PresetName, 'alliance-role'> };

/** A quiz that can be taken, or what an editor should mend. */
export type LoadedQuiz =
  | {
      readonly type: 'quiz';
      readonly quiz: Questionnaire;
      /** What is said about a score; only the result needs it, so that of a preset comes later. */
      readonly advice: QuizAdvice | PresetName;
      /** Undefined where the quiz asks for nothing but one row out of several. */
      readonly kinds: QuestionKinds | undefined;
      /** What its editor may want to mend; nothing in a preset. */
      readonly notices?: readonly Notice[];
    }
  | { readonly type: 'unavailable'; readonly problems: readonly string[] };

/** The quiz that comes without a word from the site, in all voices. */
const loadStandard = catalogue<Questionnaire>('alliance-role', {
  nl: () => import('../presets/alliance-role.nl.js'),
  je: () => import('../presets/alliance-role.je.js'),
  en: () => import('../presets/alliance-role.en.js'),
  de: () => import('../presets/alliance-role.de.js'),
  fr: () => import('../presets/alliance-role.fr.js'),
  fy: () => import('../presets/alliance-role.fy.js'),
});

/**
 * Loads a quiz. A preset needs no check; what comes from outside brings the check along. Rejects
 * where the line is down.
 */
export async function loadQuiz(origin: QuizOrigin, speaker: Speaker): Promise<LoadedQuiz> {
  if (origin.type !== 'preset' || origin.name !== presetNames[0]) {
    return (await import('./load-other.js')).loadOther(origin, speaker);
  }
  const quiz = await loadStandard(speaker);
  return { type: 'quiz', quiz, advice: origin.name, kinds: undefined };
}
