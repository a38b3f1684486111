import { css, html, render, type TemplateResult } from 'lit';
import { editorIsLooking } from '../config/editor.js';
import { type Notice, noticeKey } from '../config/notice.js';
import { editorLanguage, type EditorLanguage } from '../locale/editor-language.js';
import type { Language } from '../locale/language.js';
import type { NoticeHost } from './notices.js';

/** Notices as sentences to an editor. */
export interface NoticeMessages {
  readonly title: string;
  readonly sentence: (notice: Notice) => string;
}

const files: Readonly<Record<EditorLanguage, () => Promise<{ readonly default: NoticeMessages }>>> =
  {
    nl: () => import('./notices.nl.js'),
    en: () => import('./notices.en.js'),
  };

/** The look of the box: a dashed frame, so that it reads as a note and not as content. */
const noticeStyles = css`
  .notice {
    margin: 0 0 calc(var(--_samen-space) * 3.5);
    padding: calc(var(--_samen-space) * 1.5) calc(var(--_samen-space) * 2);
    border: 1px dashed;
    border-radius: 0.4em;
    background: #fff8e8;
    background: light-dark(#fff8e8, #33290f);
    color: #4d3300;
    color: light-dark(#4d3300, #f6e2b3);
    font-size: 0.9em;
  }

  .notice ul {
    margin: calc(var(--_samen-space) * 0.5) 0 0;
    padding-inline-start: 1.2em;
  }
`;

/** For a box that stands in the page itself, outside all widgets. */
const boxStyles = css`
  :host {
    --_samen-space: 0.5em;
    display: block;
  }
`;

/** What was told, by whose box it is: each line in the console once, and what the box says now. */
const told = new WeakMap<Element, { readonly lines: Set<string>; box: string }>();

/** What holds the box of an element that cannot show it itself. */
const holders = new WeakMap<Element, Element>();

/**
 * Tells notices of a widget: each to the console once, and in a box where an editor looks.
 *
 * @returns the box, where it says something else than before
 */
export async function tell(
  host: NoticeHost,
  notices: readonly Notice[],
  language: Language,
): Promise<TemplateResult | undefined> {
  const box = await boxOf(host, host.localName, notices, language);
  if (box) host.addStyles(noticeStyles);
  return box;
}

/** Tells notices of an element that the page has no widget for, or not as it was asked for; the box stands before it. */
export async function tellBeside(
  element: Element,
  notices: readonly Notice[],
  language: Language,
): Promise<void> {
  const holder = holders.get(element) ?? document.createElement('div');
  holders.set(element, holder);
  const box = await boxOf(holder, element.localName, notices, language);
  if (!box) return;
  const root = holder.shadowRoot ?? holder.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [boxStyles, noticeStyles].flatMap(({ styleSheet = [] }) => styleSheet);
  render(box, root);
  element.before(holder);
}

async function boxOf(
  owner: Element,
  tag: string,
  notices: readonly Notice[],
  language: Language,
): Promise<TemplateResult | undefined> {
  const { default: messages } = await files[editorLanguage(language)]();
  const unique = new Map(notices.map((notice) => [noticeKey(notice), notice]));
  const sentences = [...unique.values()].map((notice) => messages.sentence(notice));
  const memory = told.get(owner) ?? { lines: new Set(), box: '' };
  told.set(owner, memory);
  for (const sentence of sentences) {
    if (!memory.lines.has(sentence)) console.warn(`<${tag}> ${sentence}`);
    memory.lines.add(sentence);
  }
  const box = sentences.join('\n');
  if (!editorIsLooking() || box === memory.box) return undefined;
  memory.box = box;
  return html`<div class="notice" part="notice" lang=${editorLanguage(language)}>
    <strong>${messages.title}</strong>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}
