import type { DrawerMessages, FormDrawer } from '../form/drawer.js';
import { privacyOf } from '../form/settings.js';
import { catalogue, languageOf } from '../locale/language.js';
import type { SamenDownload } from './samen-download.js';

/**
 * What is asked of somebody who has the file already. The heading is the question: may they be
 * contacted? That is what they agree to by sending the form.
 */
export interface AskAfterMessages extends DrawerMessages {
  /** The same, where it is known by whom: consent names to whom it is given (AVG art. 4, 7). */
  readonly question: (controller: string) => string;
}

const loadMessages = catalogue<AskAfterMessages>('ask-after', {
  nl: () => import('./ask-after.nl.js'),
  je: () => import('./ask-after.je.js'),
  en: () => import('./ask-after.en.js'),
  de: () => import('./ask-after.de.js'),
  fr: () => import('./ask-after.fr.js'),
  fy: () => import('./ask-after.fy.js'),
});

/**
 * One question, once the file is there: it is no price of it, so the answer is free (AVG art. 7).
 * Rejects where the line is down.
 */
export async function askAfter(host: SamenDownload): Promise<FormDrawer<AskAfterMessages>> {
  const { FormDrawer } = await import('../form/drawer.js');
  const question = new FormDrawer(host, {
    load: async (speaker) => {
      const messages = await loadMessages(speaker);
      const { controller } = privacyOf(host, languageOf(speaker.voice));
      return controller ? { ...messages, heading: messages.question(controller) } : messages;
    },
    heading: (content) => host.renderHeading(content, 1),
    agreesTo: ({ heading }) => heading,
  });
  host.alsoSent = ['consent'];
  await question.open();
  return question;
}
