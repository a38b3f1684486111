import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Notice } from '../config/notice.js';
import type { Language } from '../locale/language.js';

/** The widget that notices are about. */
export interface NoticeHost extends ReactiveControllerHost, Element {
  addStyles(...styles: readonly CSSResult[]): void;
}

/** Collects what an editor can mend; the words for it are fetched only when there is something. */
export class NoticeController {
  readonly #host: NoticeHost;
  #notices: Notice[] = [];
  #box: TemplateResult | undefined;

  constructor(host: NoticeHost) {
    this.#host = host;
  }

  /** Forgets all: the settings are read anew in each update, and what is wrong with them. */
  clear(): void {
    this.#notices = [];
  }

  /** Remembers a notice until the next update. */
  add(notice: Notice): void {
    this.#notices.push(notice);
  }

  /** Tells what has been added: to the console, and on the page where its editor looks. */
  async tell(language: Language): Promise<void> {
    if (this.#notices.length === 0) return;
    try {
      const { tell } = await import('./notice-board.js');
      const box = await tell(this.#host, this.#notices, language);
      if (!box) return;
      this.#box = box;
      this.#host.requestUpdate();
    } catch {
      // The line is down; what an editor could mend is not what a visitor waits for.
    }
  }

  /** The notices as a box, or nothing for a visitor. */
  render(): TemplateResult | undefined {
    return this.#notices.length > 0 ? this.#box : undefined;
  }
}
