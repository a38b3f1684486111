import type { DrawerMessages } from '../form/drawer.js';
import { catalogue } from '../locale/language.js';

/** Fetches what the call-me-back form says in one language. */
export const loadCallbackMessages = catalogue<DrawerMessages>({
  nl: () => import('./callback.nl.js'),
  en: () => import('./callback.en.js'),
});
