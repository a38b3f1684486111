import { css, html, type TemplateResult } from 'lit';
import { editorIsLooking } from '../config/editor.js';
import { type Notice, noticeKey } from '../config/notice.js';
import type { Language, Translations } from '../locale/language.js';
import type { NoticeHost } from './notices.js';

/** Notices as sentences to an editor. */
export interface NoticeMessages {
  readonly title: string;
  readonly sentence: (notice: Notice) => string;
}

const files: Translations<() => Promise<{ readonly default: NoticeMessages }>> = {
  nl: () => import('./notices.nl.js'),
  en: () => import('./notices.en.js'),
};

/** The look of the box: a dashed frame, so that it reads as a note and not as content. */
const noticeStyles = css`
  .notice {
    margin: 0 0 1.75em;
    padding: 0.75em 1em;
    border: 1px dashed #8a5a00;
    border-radius: 0.4em;
    background: #fff8e8;
    color: #4d3300;
    font-size: 0.9em;
  }

  .notice ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.2em;
  }
`;

/** What was told of a widget: each line in the console once, and what its box says now. */
const told = new WeakMap<Element, { readonly lines: Set<string>; box: string }>();

/**
 * Tells notices: each to the console once, and in a box where an editor looks.
 *
 * @returns the box, where it says something else than before
 */
export async function tell(
  host: NoticeHost,
  notices: readonly Notice[],
  language: Language,
): Promise<TemplateResult | undefined> {
  const { default: messages } = await files[language]();
  const unique = new Map(notices.map((notice) => [noticeKey(notice), notice]));
  const sentences = [...unique.values()].map((notice) => messages.sentence(notice));
  const memory = told.get(host) ?? { lines: new Set(), box: '' };
  told.set(host, memory);
  for (const sentence of sentences) {
    if (!memory.lines.has(sentence)) console.warn(`<${host.localName}> ${sentence}`);
    memory.lines.add(sentence);
  }
  const box = sentences.join('\n');
  if (!editorIsLooking() || box === memory.box) return undefined;
  memory.box = box;
  host.addStyles(noticeStyles);
  return html`<div class="notice" part="notice">
    <strong>${messages.title}</strong>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}
