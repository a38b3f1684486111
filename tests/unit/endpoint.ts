import { type Submission, submissionSchema } from '../../src/delivery/submission.js';

/** An answer that an endpoint gives: a status and a body, or none at all. */
export type Answer =
  { readonly status: number; readonly body?: unknown; readonly type?: string } | 'unreachable';

/** An endpoint that stands in for one on the network, and remembers what came. */
export class StandIn {
  /** What was posted, checked with the schema of the submission. */
  readonly received: Submission[] = [];
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
      await this.#hold;
      const answer = this.#answers.shift() ?? { status: 201, body: { status: 'accepted' } };
      if (answer === 'unreachable') throw new TypeError('Failed to fetch');
      this.received.push(submissionSchema.parse(JSON.parse(init?.body as string)));
      const { status, body, type = 'application/json' } = answer;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return new Response(body === undefined ? null : text, {
        status,
        headers: { 'Content-Type': type },
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
