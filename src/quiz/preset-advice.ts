import type { Language, Translations } from '../locale/language.js';
import type { QuizAdvice } from './definition.js';
import type { PresetName } from './load.js';

type AdviceFiles = Translations<() => Promise<{ readonly default: QuizAdvice }>>;

const files: Readonly<Record<PresetName, AdviceFiles>> = {
  'alliance-role': {
    nl: () => import('./presets/alliance-role.advice.nl.js'),
    en: () => import('./presets/alliance-role.advice.en.js'),
  },
};

/** Fetches what a preset says about a score. */
export async function loadPresetAdvice(name: PresetName, language: Language): Promise<QuizAdvice> {
  return (await files[name][language]()).default;
}
