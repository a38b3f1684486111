import type { Notice } from '../config/notice.js';
import { supportedLanguage } from '../locale/language.js';

/** Tells an editor what of an element, a link or an address was not used. */
export async function report(element: Element, notices: readonly Notice[]): Promise<void> {
  const tag = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'nl';
  try {
    const { tellBeside } = await import('../widget/notice-board.js');
    await tellBeside(element, notices, supportedLanguage(tag));
  } catch {
    // The line is down; what an editor could mend is not what a visitor waits for.
  }
}
