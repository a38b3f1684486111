import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type Notice, noticeKey } from '../config/notice.js';
import { siteConfig } from '../config/site-config.js';
import type { Language, Translations } from '../locale/language.js';

/** Notices as sentences to an editor. */
export interface NoticeMessages {
  readonly title: string;
  readonly sentence: (notice: Notice) => string;
}

/** Fetched only when there is something to tell. */
const texts: Translations<() => Promise<{ default: NoticeMessages }>> = {
  nl: () => import('./notices.nl.js'),
  en: () => import('./notices.en.js'),
};

/**
 * Whether the reader of this page is likely its editor: on the own machine, when the page was
 * opened with `#samen-check`, or when the site says so.
 */
export function noticesShown(): boolean {
  return (
    siteConfig().notices === true ||
    location.hash === '#samen-check' ||
    /^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname)
  );
}

/** Collects what an editor can mend: each to the console once, and on the page where it helps. */
export class NoticeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #notices = new Map<string, Notice>();
  readonly #told = new Set<string>();
  #messages: NoticeMessages | undefined;
  #language: Language | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Remembers a notice until {@link clear}; safe to call during an update. */
  add(notice: Notice): void {
    this.#notices.set(noticeKey(notice), notice);
  }

  /** Forgets all notices, before the settings are read anew. */
  clear(): void {
    this.#notices.clear();
  }

  /** Tells what has been added, in the given language. Call it after each update. */
  async tell(language: Language): Promise<void> {
    if (this.#notices.size === 0) return;
    if (this.#language !== language) {
      const { default: messages } = await texts[language]();
      this.#messages = messages;
      this.#language = language;
      if (noticesShown()) this.#host.requestUpdate();
    }
    for (const [key, notice] of this.#notices) {
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      console.warn(`<${this.#host.localName}> ${this.#messages?.sentence(notice)}`, this.#host);
    }
  }

  /** The notices as a box, or nothing for a visitor. */
  render(): TemplateResult | undefined {
    const messages = this.#messages;
    if (!messages || this.#notices.size === 0 || !noticesShown()) return undefined;
    return html`<div class="notice" part="notice">
      <strong>${messages.title}</strong>
      <ul>
        ${[...this.#notices.values()].map((notice) => html`<li>${messages.sentence(notice)}</li>`)}
      </ul>
    </div>`;
  }
}
