import type { Voice } from '../../locale/language.js';
import type { QuizAdvice } from '../definition.js';
import type { PresetName } from './load.js';

type AdviceFiles = Readonly<Record<Voice, () => Promise<{ readonly default: QuizAdvice }>>>;

const files: Readonly<Record<PresetName, AdviceFiles>> = {
  'alliance-role': {
    nl: () => import('../presets/alliance-role.advice.nl.js'),
    je: () => import('../presets/alliance-role.advice.je.js'),
    en: () => import('../presets/alliance-role.advice.en.js'),
  },
  'clear-form': {
    nl: () => import('../presets/clear-form.advice.nl.js'),
    je: () => import('../presets/clear-form.advice.je.js'),
    en: () => import('../presets/clear-form.advice.en.js'),
  },
};

/** Fetches what a preset says about a score. */
export async function loadPresetAdvice(name: PresetName, voice: Voice): Promise<QuizAdvice> {
  return (await files[name][voice]()).default;
}
