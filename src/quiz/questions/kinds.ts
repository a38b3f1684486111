import type { Speaker } from '../../locale/language.js';
import { type KindMessages, loadKindMessages } from './kind-messages.js';

/**
 * What is needed to ask for more than one row out of several: the code and its texts. It comes
 * with the quiz that needs it.
 */
export interface QuestionKinds {
  readonly code: typeof import('./question-kinds.js');
  readonly messages: KindMessages;
}

/** Fetches that in one voice. Rejects where the line is down. */
export async function loadKinds(speaker: Speaker): Promise<QuestionKinds> {
  const [code, messages] = await Promise.all([
    import('./question-kinds.js'),
    loadKindMessages(speaker),
  ]);
  return { code, messages };
}
