import { catalogue, type MessageLoader, type Speaker } from '../../locale/language.js';
import type { QuizAdvice } from '../definition.js';
import type { PresetName } from './load.js';

const loaders: Readonly<Record<PresetName, MessageLoader<QuizAdvice>>> = {
  'alliance-role': catalogue('alliance-role-advice', {
    nl: () => import('../presets/alliance-role.advice.nl.js'),
    je: () => import('../presets/alliance-role.advice.je.js'),
    en: () => import('../presets/alliance-role.advice.en.js'),
    de: () => import('../presets/alliance-role.advice.de.js'),
    fr: () => import('../presets/alliance-role.advice.fr.js'),
    fy: () => import('../presets/alliance-role.advice.fy.js'),
  }),
  'clear-form': catalogue('clear-form-advice', {
    nl: () => import('../presets/clear-form.advice.nl.js'),
    je: () => import('../presets/clear-form.advice.je.js'),
    en: () => import('../presets/clear-form.advice.en.js'),
    de: () => import('../presets/clear-form.advice.de.js'),
    fr: () => import('../presets/clear-form.advice.fr.js'),
    fy: () => import('../presets/clear-form.advice.fy.js'),
  }),
};

/** Fetches what a preset says about a score. */
export function loadPresetAdvice(name: PresetName, speaker: Speaker): Promise<QuizAdvice> {
  return loaders[name](speaker);
}
