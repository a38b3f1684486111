import { type Submission, submissionSchema } from '../../src/delivery/submission.js';

/** An answer that an endpoint gives: a status and a body, or none at all. */
export type Answer =
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'unreachable';

/** A request as it was made. */
export interface Made {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | null | undefined;
  readonly keepalive: boolean | undefined;
}

/** An endpoint that stands in for one on the network, and remembers what came. */
export class StandIn {
  /** What was posted, checked with the schema of the submission. */
  readonly received: Submission[] = [];
  /** How many wait for an answer. */
  held = 0;
  /** Every request that came, one without an answer included. */
  readonly requests: Made[] = [];
  readonly #answers: Answer[] = [];
  readonly #documents = new Map<string, () => Response>();
  readonly #real = window.fetch.bind(window);
  #hold: Promise<void> | undefined;

  /** Takes the place of the network, for addresses below `/api/`. */
  constructor() {
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!new URL(url, location.href).pathname.startsWith('/api/')) return this.#real(input, init);
      const json = this.#documents.get(new URL(url, location.href).pathname);
      if (json) return json();
      this.held += 1;
      await this.#hold;
      this.held -= 1;
      const { body: sent, keepalive } = init ?? {};
      const made = Object.fromEntries(new Headers(init?.headers));
      this.requests.push({ url, headers: made, body: sent, keepalive });
      const answer = this.#answers.shift() ?? { status: 201, body: { status: 'accepted' } };
      if (answer === 'unreachable') throw new TypeError('Failed to fetch');
      if (made['content-type'] === 'application/json') {
        const document = submissionSchema.safeParse(JSON.parse(sent as string));
        if (document.data) this.received.push(document.data);
      }
      const { status, body, type = 'application/json', headers = {} } = answer;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return new Response(body === undefined ? null : text, {
        status,
        headers: { 'Content-Type': type, ...headers },
      });
    };
  }

  /** What the next requests are answered with; after those, all are accepted. */
  answers(...answers: readonly Answer[]): void {
    this.#answers.push(...answers);
  }

  /** Has a document to be fetched. */
  answersWithJson(path: string, value: unknown, status = 200): void {
    this.#documents.set(path, () => Response.json(value, { status }));
  }

  /** Answers nothing until the function that it gives is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#hold = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** Gives the network its place back. */
  restore(): void {
    window.fetch = this.#real;
  }
}
