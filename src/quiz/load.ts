import type { Language, Translations } from '../locale/language.js';
import type { Questionnaire, QuizAdvice } from './definition.js';

/** A definition of the site's own. */
export type OutsideOrigin =
  | { readonly type: 'script'; readonly text: string }
  | { readonly type: 'src'; readonly url: string };

/** Where a quiz comes from, in the order in which they are asked. */
export type QuizOrigin = OutsideOrigin | { readonly type: 'preset'; readonly name: PresetName };

/** The quizzes that the kit brings. */
export type PresetName = 'alliance-role';

/** A quiz that can be taken, or what an editor should mend. */
export type LoadedQuiz =
  | {
      readonly type: 'quiz';
      readonly quiz: Questionnaire;
      /** What is said about a score; only the result needs it, so that of a preset comes later. */
      readonly advice: QuizAdvice | PresetName;
    }
  | { readonly type: 'unavailable'; readonly detail: string };

type QuizFiles = Translations<() => Promise<{ readonly default: Questionnaire }>>;

const presets: Readonly<Record<PresetName, QuizFiles>> = {
  'alliance-role': {
    nl: () => import('./presets/alliance-role.nl.js'),
    en: () => import('./presets/alliance-role.en.js'),
  },
};

/** Loads a quiz. A preset needs no check; what comes from outside brings the check along. */
export async function loadQuiz(origin: QuizOrigin, language: Language): Promise<LoadedQuiz> {
  try {
    return origin.type === 'preset'
      ? {
          type: 'quiz',
          quiz: (await presets[origin.name][language]()).default,
          advice: origin.name,
        }
      : await (await import('./from-outside.js')).quizFromOutside(origin, language);
  } catch (error) {
    return { type: 'unavailable', detail: String(error) };
  }
}
