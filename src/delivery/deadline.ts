/** A signal to give up after a while, or when somebody else gives up. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #other: AbortSignal;
  #isOver = false;

  /** @param timeout - milliseconds */
  constructor(timeout: number, other: AbortSignal) {
    this.#other = other;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#stop();
    }, timeout);
    other.addEventListener('abort', this.#stop);
    if (other.aborted) this.#stop();
  }

  /** For what should be given up. */
  get controller(): AbortController {
    return this.#controller;
  }

  /** Whether the time is over, rather than that somebody else gave up. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** From now on it may take as long as it likes; somebody else can still give up. */
  lift(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing is under way any more. */
  clear(): void {
    this.lift();
    this.#other.removeEventListener('abort', this.#stop);
  }

  readonly #stop = (): void => this.#controller.abort();
}
