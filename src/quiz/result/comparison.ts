import type { ReactiveControllerHost } from 'lit';
import type { Notice } from '../../config/notice.js';
import type { Voice } from '../../locale/language.js';
import type { Questionnaire } from '../definition.js';
import type { Benchmark } from './benchmark.js';

/** What averages are asked for. */
export interface ComparisonRequest {
  /** Undefined where the site has none. */
  readonly url: string | undefined;
  readonly quiz: Questionnaire;
  readonly voice: Voice;
  /** What they are of, where the site does not say. */
  readonly label: string;
}

/** Averages to compare a result with; a result without them is a result as well. */
export class Comparison {
  /** Undefined until they have come. */
  benchmark: Benchmark | undefined;

  /** What an editor should know of them. */
  notice: Notice | undefined;

  readonly #host: ReactiveControllerHost;
  #from = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Fetches averages; the same again does nothing. Never rejects. */
  async fetch({ url, quiz, voice, label }: ComparisonRequest): Promise<void> {
    const from = `${url ?? ''} ${voice} ${quiz.id}`;
    if (from === this.#from) return;
    this.#from = from;
    this.benchmark = undefined;
    this.notice = undefined;
    if (url === undefined) return;
    try {
      const { loadBenchmark } = await import('./benchmark.js');
      const loaded = await loadBenchmark(url, quiz, voice, label);
      if (from !== this.#from) return;
      if (loaded.type === 'benchmark') this.benchmark = loaded.benchmark;
      else this.notice = { code: 'benchmark', detail: loaded.detail };
      this.#host.requestUpdate();
    } catch {
      // The line is down: the result stands without them, and the next look at it asks again.
      if (from === this.#from) this.#from = '';
    }
  }
}
