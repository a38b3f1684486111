import type { DrawerMessages } from '../form/drawer.js';
import { siteFields } from '../form/fields.js';
import { registerField } from '../form/register-field.js';
import { catalogue, type Speaker } from '../locale/language.js';

const loadMessages = catalogue<DrawerMessages>('callback', {
  nl: () => import('./callback.nl.js'),
  je: () => import('./callback.je.js'),
  en: () => import('./callback.en.js'),
  de: () => import('./callback.de.js'),
  fr: () => import('./callback.fr.js'),
  fy: () => import('./callback.fy.js'),
});

/** Fetches what the call-me-back form says in one voice, with the field that only it has. */
export function loadCallback(speaker: Speaker): Promise<DrawerMessages> {
  // A site that has a field of this name keeps its own.
  if (!siteFields.has('moment')) {
    registerField('moment', {
      type: 'text',
      maxLength: 200,
      label: {
        nl: 'Goed moment om te bellen',
        en: 'Good time to call',
        de: 'Gute Zeit für einen Anruf',
        fr: 'Bon moment pour vous appeler',
        fy: 'Goed momint om te beljen',
      },
      hint: {
        nl: 'Bijvoorbeeld: dinsdag na 14.00 uur.',
        en: 'For example: Tuesday after 2 pm.',
        de: 'Zum Beispiel: Dienstag nach 14 Uhr.',
        fr: 'Par exemple : mardi après 14 h.',
        fy: 'Bygelyks: tiisdei nei 14.00 oere.',
      },
    });
  }
  return loadMessages(speaker);
}
