import type { DrawerMessages } from '../form/drawer.js';
import { catalogue } from '../locale/language.js';

/** Fetches what the call-me-back form says in one voice. */
export const loadCallbackMessages = catalogue<DrawerMessages>({
  nl: () => import('./callback.nl.js'),
  je: () => import('./callback.je.js'),
  en: () => import('./callback.en.js'),
});
