import type { FormDrawer } from '../form/drawer.js';
import { catalogue } from '../locale/language.js';
import type { SamenDownload } from './samen-download.js';

/** What is asked of somebody who has the file already. */
export interface AskAfterMessages {
  /** May they be contacted? It is what they agree to by sending the form. */
  readonly heading: string;
  readonly intro: string;
  readonly purpose: string;
  readonly submit: string;
  readonly cancel: string;
  readonly sentHeading: string;
  readonly sentText: string;
  /** The endpoint sends a confirmation. */
  readonly confirmation: string;
}

const loadMessages = catalogue<AskAfterMessages>({
  nl: () => import('./ask-after.nl.js'),
  je: () => import('./ask-after.je.js'),
  en: () => import('./ask-after.en.js'),
});

/**
 * One question, once the file is there: it is no price of it, so the answer is free (AVG art. 7).
 * Rejects where the line is down.
 */
export async function askAfter(host: SamenDownload): Promise<FormDrawer<AskAfterMessages>> {
  const { FormDrawer } = await import('../form/drawer.js');
  const question = new FormDrawer(host, {
    load: loadMessages,
    heading: (content) => host.renderHeading(content, 1),
    agreesTo: ({ heading }) => heading,
  });
  await question.show();
  return question;
}
