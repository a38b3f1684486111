import type { DrawerMessages } from '../form/drawer.js';
import type { Language, Translations } from '../locale/language.js';

const texts: Translations<() => Promise<{ default: DrawerMessages }>> = {
  nl: () => import('./callback.nl.js'),
  en: () => import('./callback.en.js'),
};

/** Fetches what the call-me-back form says in one language. */
export async function loadCallbackMessages(language: Language): Promise<DrawerMessages> {
  return (await texts[language]()).default;
}
