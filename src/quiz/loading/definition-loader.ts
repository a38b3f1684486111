import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Speaker } from '../../locale/language.js';
import { type LoadedQuiz, loadQuiz, type QuizOrigin } from './load.js';

/** What the quiz says of where its definition comes from. */
export interface LoaderSettings {
  readonly origin: () => QuizOrigin;
  readonly speaker: () => Speaker;
  /** Told of what came; `isAnother` where it is not the quiz that was there before. */
  readonly onLoad: (isAnother: boolean) => void;
}

/** Follows where the definition comes from and the voice, and loads what goes with them. */
export class DefinitionLoader implements ReactiveController {
  /** What came last; undefined until the first one has. */
  loaded: LoadedQuiz | undefined;

  /** Whose voice {@link loaded} is in. */
  speaker: Speaker | undefined;

  readonly #settings: LoaderSettings;
  #from = '';

  constructor(host: ReactiveControllerHost, settings: LoaderSettings) {
    this.#settings = settings;
    host.addController(this);
  }

  /** Side by side with the texts of that language, so that neither waits for the other. */
  hostUpdate(): void {
    const origin = this.#settings.origin();
    const speaker = this.#settings.speaker();
    const from = JSON.stringify([origin, speaker.voice]);
    if (from === this.#from) return;
    this.#from = from;
    loadQuiz(origin, speaker).then(
      (loaded) => {
        if (from === this.#from) this.#take(loaded, speaker);
      },
      (error: unknown) => {
        if (from !== this.#from) return;
        // It did not come: what stands there stays, and the next update asks for it again.
        this.#from = '';
        if (!this.loaded) this.#take({ type: 'unavailable', problems: [String(error)] }, speaker);
      },
    );
  }

  /** The same quiz in another language goes on where it was. */
  #take(loaded: LoadedQuiz, speaker: Speaker): void {
    const named = (quiz: LoadedQuiz | undefined): string =>
      quiz?.type === 'quiz' ? `${quiz.quiz.id} ${quiz.quiz.version}` : '';
    const isAnother = named(loaded) !== named(this.loaded);
    this.loaded = loaded;
    this.speaker = speaker;
    this.#settings.onLoad(isAnother);
  }
}
