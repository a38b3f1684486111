import type { ReactiveControllerHost } from 'lit';
import type { Notice } from '../../config/notice.js';
import { fetchJson } from '../../source/fetch-json.js';
import type { OfferedSession } from './availability.js';
import { type ListContext, readSessionList } from './session-list.js';

/** A list of sessions from an address of the site: fetched, and fetched anew to be up to date. */
export class SessionSource {
  /** What came last; undefined until something has. */
  sessions: readonly OfferedSession[] | undefined;

  /** What an editor should know of it. */
  notice: Notice | undefined;

  readonly #host: ReactiveControllerHost;
  #wanted = '';
  #fetching: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Settled when there is an answer to what was asked last. Never rejects. */
  get settled(): Promise<void> | undefined {
    return this.#fetching;
  }

  /** Follows the address and the language; the same again does nothing. */
  follow(context: ListContext | undefined): void {
    const { url = '', zone = '', voice = '' } = context ?? {};
    const wanted = [url, zone, voice].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.sessions = undefined;
    this.notice = undefined;
    this.#fetching = context && this.#fetch(context, wanted);
  }

  /** Asks again for what is there: seats go while somebody is away. */
  refresh(context: ListContext | undefined): Promise<void> | undefined {
    if (context) this.#fetching = this.#fetch(context, this.#wanted);
    return this.#fetching;
  }

  async #fetch(context: ListContext, wanted: string): Promise<void> {
    const fetched = await fetchJson(context.url, 'no-cache');
    // A slow answer must not overwrite what was asked for after it.
    if (wanted !== this.#wanted) return;
    if (fetched.type === 'json') {
      const { sessions, problems } = readSessionList(fetched.value, context);
      const detail = `${context.url}: ${problems.join(', ')}`;
      this.notice = problems.length > 0 ? { code: 'sessions', detail } : undefined;
      this.sessions = sessions;
    } else {
      // What came before is better than nothing.
      this.notice = { code: 'sessions', detail: fetched.detail };
    }
    this.#host.requestUpdate();
  }
}
