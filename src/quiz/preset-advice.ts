import { catalogue, type MessageLoader } from '../locale/language.js';
import type { QuizAdvice } from './definition.js';
import type { PresetName } from './load.js';

/** Fetches what a preset says about a score, in one language. */
export const loadPresetAdvice: Readonly<Record<PresetName, MessageLoader<QuizAdvice>>> = {
  'alliance-role': catalogue({
    nl: () => import('./presets/alliance-role.advice.nl.js'),
    en: () => import('./presets/alliance-role.advice.en.js'),
  }),
};
