import type { DrawerMessages } from '../form/drawer.js';
import { siteFields } from '../form/fields.js';
import { registerField } from '../form/register-field.js';
import { catalogue, type Voice } from '../locale/language.js';

const loadMessages = catalogue<DrawerMessages>({
  nl: () => import('./callback.nl.js'),
  je: () => import('./callback.je.js'),
  en: () => import('./callback.en.js'),
});

/** Fetches what the call-me-back form says in one voice, with the field that only it has. */
export function loadCallback(voice: Voice): Promise<DrawerMessages> {
  // A site that has a field of this name keeps its own.
  if (!siteFields.has('moment')) {
    registerField('moment', {
      type: 'text',
      maxLength: 200,
      label: { nl: 'Goed moment om te bellen', en: 'Good time to call' },
      hint: {
        nl: 'Bijvoorbeeld: dinsdag na 14.00 uur.',
        en: 'For example: Tuesday after 2 pm.',
      },
    });
  }
  return loadMessages(voice);
}
