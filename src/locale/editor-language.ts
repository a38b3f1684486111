import type { Language } from './language.js';

/** The languages that editors of a site are spoken to in: those of the people who make Dutch sites. */
export type EditorLanguage = 'nl' | 'en';

/** The language for an editor of a page in another one. */
export function editorLanguage(language: Language): EditorLanguage {
  return language === 'nl' || language === 'fy' ? 'nl' : 'en';
}
