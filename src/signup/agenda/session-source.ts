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
  #url = '';
  #context: ListContext | undefined;
  /** What the address gave last, to be read anew in another language. */
  #value: unknown;
  /** How often it was asked: of two answers the later question's counts. */
  #asked = 0;
  #fetching: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Settled when there is an answer to what was asked last. Never rejects. */
  get settled(): Promise<void> | undefined {
    return this.#fetching;
  }

  /** Follows the address, the zone and the language; the same again does nothing. */
  follow(context: ListContext | undefined): void {
    const { url = '', zone, voice } = context ?? {};
    const before = this.#context;
    this.#context = context;
    if (url !== this.#url) {
      this.#url = url;
      this.#value = undefined;
      this.sessions = undefined;
      this.notice = undefined;
      this.#fetching = undefined;
      void this.refresh();
    } else if (this.sessions && (zone !== before?.zone || voice !== before?.voice)) {
      this.#read(this.#value);
    }
  }

  /** Asks again for what is there: seats go while somebody is away. */
  refresh(): Promise<void> | undefined {
    if (this.#url) this.#fetching = this.#fetch(this.#url, (this.#asked += 1));
    return this.#fetching;
  }

  async #fetch(url: string, number: number): Promise<void> {
    const fetched = await fetchJson(url, 'no-cache');
    // A slow answer must not overwrite what was asked for after it.
    if (url !== this.#url || number !== this.#asked) return;
    if (fetched.type === 'json') this.#read(fetched.value);
    // What came before is better than nothing.
    else this.notice = { code: 'sessions', detail: fetched.detail };
    this.#host.requestUpdate();
  }

  #read(value: unknown): void {
    if (!this.#context) return;
    const { sessions, problems } = readSessionList(value, this.#context);
    const detail = `${this.#url}: ${problems.join(', ')}`;
    this.notice = problems.length > 0 ? { code: 'sessions', detail } : undefined;
    // An answer in which no session can be read is as good as none.
    if (sessions.length === 0 && problems.length > 0) return;
    this.#value = value;
    this.sessions = sessions;
  }
}
