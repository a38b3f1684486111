import type { Voice } from './language.js';

/**
 * A text in the wanted voice. Dutch with "je" falls back to other Dutch; what there is no text in
 * falls back to English, and then to the first that there is.
 */
export function inVoice(text: Readonly<Record<string, string>>, voice: Voice): string {
  const dutch = voice === 'je' ? (text['je'] ?? text['nl']) : text[voice];
  return dutch ?? text['en'] ?? Object.values(text)[0] ?? '';
}
