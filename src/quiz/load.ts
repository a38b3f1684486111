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
      /** Fetches what is said about a score; only the result needs it. */
      readonly loadAdvice: () => Promise<QuizAdvice>;
    }
  | { readonly type: 'unavailable'; readonly detail: string };

interface Preset {
  readonly questions: () => Promise<{ default: Questionnaire }>;
  readonly advice: () => Promise<{ default: QuizAdvice }>;
}

const presets: Readonly<Record<PresetName, Translations<Preset>>> = {
  'alliance-role': {
    nl: {
      questions: () => import('./presets/alliance-role.nl.js'),
      advice: () => import('./presets/alliance-role.advice.nl.js'),
    },
    en: {
      questions: () => import('./presets/alliance-role.en.js'),
      advice: () => import('./presets/alliance-role.advice.en.js'),
    },
  },
};

async function fromPreset({ questions, advice }: Preset): Promise<LoadedQuiz> {
  const { default: quiz } = await questions();
  return { type: 'quiz', quiz, loadAdvice: async () => (await advice()).default };
}

/** Loads a quiz. A preset needs no check; what comes from outside brings the check along. */
export async function loadQuiz(origin: QuizOrigin, language: Language): Promise<LoadedQuiz> {
  try {
    return origin.type === 'preset'
      ? await fromPreset(presets[origin.name][language])
      : await (await import('./from-outside.js')).quizFromOutside(origin, language);
  } catch (error) {
    return { type: 'unavailable', detail: String(error) };
  }
}
