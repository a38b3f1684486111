import { tabStore } from '../../form/draft-store.js';
import { acceptAnswers } from '../answer-fit.js';
import type { Answer, Answers } from '../answers.js';
import type { Questionnaire } from '../definition.js';

/** Where the visitor was: a step by its index, or the result. */
export type Place = number | 'result';

/** What was kept of a quiz that was begun. */
export interface Progress {
  readonly answers: Answers;
  readonly place: Place;
  /** A link to somebody else's result that was being looked at. */
  readonly shared?: string | undefined;
}

/** What is kept, as it stands in the storage of the tab. */
interface Kept {
  readonly savedAt: number;
  /** The version of the quiz: what was answered to another one is no answer to this. */
  readonly version: string;
  readonly answers: Record<string, Answer>;
  readonly place: Place;
  readonly shared?: string | undefined;
}

/** Keeps what was answered in the tab, at most as long as an unsent form. */
export class ProgressKeeper {
  /** Tells this quiz from every other one of the site. */
  readonly key: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(key: string) {
    this.key = key;
  }

  /** What was kept, where it is not too old and belongs to this quiz. */
  async load(quiz: Questionnaire): Promise<Progress | undefined> {
    const kept = (await tabStore.read(this.key)) as Partial<Kept> | null;
    const age = Date.now() - Number(kept?.savedAt);
    if (!kept || !(age >= 0 && age < tabStore.maxAge) || kept.version !== quiz.version) {
      await tabStore.remove(this.key);
      return undefined;
    }
    const answers = acceptAnswers(quiz, kept.answers);
    const { place, shared } = kept;
    return {
      answers,
      place: place === 'result' || Number.isInteger(place) ? place! : 0,
      shared: typeof shared === 'string' ? shared : undefined,
    };
  }

  /** Keeps the answers as they are now. */
  save({ version }: Questionnaire, { answers, place, shared }: Progress): void {
    const kept: Kept = {
      savedAt: Date.now(),
      version,
      answers: Object.fromEntries(answers),
      place,
      shared,
    };
    void tabStore.write(this.key, kept);
    // A tab may stay open for days.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#removeOld(), tabStore.maxAge);
  }

  /** What was kept meanwhile, by another quiz of the same name, is not old yet. */
  async #removeOld(): Promise<void> {
    const kept = (await tabStore.read(this.key)) as Partial<Kept> | null;
    if (Date.now() - Number(kept?.savedAt) >= tabStore.maxAge) await tabStore.remove(this.key);
  }

  /** Deletes what was kept. */
  forget(): void {
    clearTimeout(this.#timer);
    void tabStore.remove(this.key);
  }
}
