import type { Language } from '../locale/language.js';
import type { QuizDefinition } from './definition.js';

/** Where a quiz comes from, in the order in which they are asked. */
export type QuizOrigin =
  | { readonly type: 'script'; readonly text: string }
  | { readonly type: 'src'; readonly url: string }
  | { readonly type: 'preset'; readonly name: PresetName };

/** The quizzes that the kit brings. */
export type PresetName = 'alliance-role';

/** A quiz that can be taken, or what an editor should mend. */
export type LoadedQuiz =
  | { readonly type: 'quiz'; readonly quiz: QuizDefinition }
  | { readonly type: 'unavailable'; readonly detail: string };

const presets: Readonly<
  Record<PresetName, Readonly<Record<Language, () => Promise<{ default: QuizDefinition }>>>>
> = {
  'alliance-role': {
    nl: () => import('./presets/alliance-role.nl.js'),
    en: () => import('./presets/alliance-role.en.js'),
  },
};

/** Loads a quiz. A preset needs no check; what comes from outside brings the check along. */
export async function loadQuiz(origin: QuizOrigin, language: Language): Promise<LoadedQuiz> {
  try {
    switch (origin.type) {
      case 'preset':
        return { type: 'quiz', quiz: (await presets[origin.name][language]()).default };
      case 'src':
        return await (await import('./from-outside.js')).quizFromUrl(origin.url, language);
      case 'script':
        return (await import('./from-outside.js')).quizFromText(origin.text, language);
    }
  } catch (error) {
    return { type: 'unavailable', detail: String(error) };
  }
}
