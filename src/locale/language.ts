import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages that the kit has texts in, as BCP 47 primary subtags. */
export type Language = 'nl' | 'en';

/** A language, and in Dutch how the reader is spoken to: `je` is Dutch with "je", `nl` with "u". */
export type Voice = Language | 'je';

/** A text for each language. */
export type Translations<T> = Readonly<Record<Language, T>>;

/** Fetches texts in one voice. */
export type MessageLoader<M> = (voice: Voice) => Promise<M>;

/** Texts in a file for each voice, of which one is fetched when it is needed. */
export function catalogue<M>(
  files: Readonly<Record<Voice, () => Promise<{ readonly default: M }>>>,
): MessageLoader<M> {
  return async (voice) => (await files[voice]()).default;
}

/** The language of a voice. */
export function languageOf(voice: Voice): Language {
  return voice === 'je' ? 'nl' : voice;
}

/**
 * The kit's language for a BCP 47 tag: Dutch for `nl` and its regions, English for everything
 * else, since a reader of another language is likelier to know English.
 */
export function supportedLanguage(tag: string): Language {
  return /^nl\b/i.test(tag) ? 'nl' : 'en';
}

/**
 * The `lang` of the nearest ancestor that has one, the element itself included, looking through
 * the hosts of shadow roots as the HTML standard does for its own language rules. A page
 * without any `lang` gets Dutch, which is what the kit's sites are written in.
 */
function languageTag(element: Element): string {
  const tag = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (tag) return tag;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageTag(root.host) : 'nl';
}

/** An element that texts are shown in. */
export interface LanguageHost extends ReactiveControllerHost, Element {
  /** How the reader is spoken to in Dutch. */
  readonly addressing: 'u' | 'je';
}

/** Follows the language of the page around an element, and fetches the texts that go with it. */
export class LanguageController<M> implements ReactiveController {
  /** The texts of the last language that arrived; `undefined` until the first one has. */
  messages: M | undefined;

  /** The voice that {@link messages} is in. */
  voice: Voice = 'nl';

  /** The voice that the page asks for, whose texts may still be on their way. */
  wanted: Voice | undefined;

  readonly #host: LanguageHost;
  readonly #load: MessageLoader<M>;
  #loaded: Promise<void> | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: LanguageHost, load: MessageLoader<M>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The language that {@link messages} is in. */
  get language(): Language {
    return languageOf(this.voice);
  }

  /** Settled when the texts have arrived, or have failed to; those that failed are asked for again. */
  get loaded(): Promise<void> | undefined {
    this.#resolve();
    return this.#loaded;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#resolve());
    for (let node: Element | undefined = this.#host; node;) {
      const root: Node = node.getRootNode();
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    // The way of speaking is a setting, and may have changed with any other.
    this.#resolve();
  }

  #resolve(): void {
    const language = supportedLanguage(languageTag(this.#host));
    const voice = language === 'nl' && this.#host.addressing === 'je' ? 'je' : language;
    if (voice === this.wanted) return;
    this.wanted = voice;
    this.#loaded = this.#fetch(voice);
    this.#loaded.catch(() => {
      // What stands there stays, and what is asked for next tries again.
      if (voice === this.wanted) this.wanted = undefined;
      console.warn(`samen-widgets: no texts in "${voice}".`);
    });
  }

  async #fetch(voice: Voice): Promise<void> {
    const messages = await this.#load(voice);
    // A slow chunk must not overwrite the voice that was asked for after it.
    if (voice !== this.wanted) return;
    this.messages = messages;
    this.voice = voice;
    this.#host.requestUpdate();
  }
}
