import type { DrawerMessages } from '../form/drawer.js';
import { siteFields } from '../form/fields.js';
import { registerField } from '../form/register-field.js';
import { catalogue, type Language, languageOf, type Speaker } from '../locale/language.js';

/** What the form says that asks to be called. */
export interface CallbackMessages extends DrawerMessages {
  /** The label of the field for when a call suits, and an example below it. */
  readonly moment: string;
  readonly momentHint: string;
}

const loadMessages = catalogue<CallbackMessages>('callback', {
  nl: () => import('./callback.nl.js'),
  je: () => import('./callback.je.js'),
  en: () => import('./callback.en.js'),
  de: () => import('./callback.de.js'),
  fr: () => import('./callback.fr.js'),
  fy: () => import('./callback.fy.js'),
});

/** What the field `moment` says, by the language of the form that it stands in. */
const moments = new Map<Language, CallbackMessages>();

/** Fetches what the call-me-back form says in one voice, with the field that only it has. */
export async function loadCallback(speaker: Speaker): Promise<CallbackMessages> {
  const messages = await loadMessages(speaker);
  moments.set(languageOf(speaker.voice), messages);
  // A site that has a field of this name keeps its own.
  if (!siteFields.has('moment')) {
    registerField('moment', {
      type: 'text',
      maxLength: 200,
      label: (language) => (moments.get(language) ?? messages).moment,
      hint: (language) => (moments.get(language) ?? messages).momentHint,
    });
  }
  return messages;
}
