import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages that the kit has texts in, as BCP 47 primary subtags. */
export type Language = 'nl' | 'en';

/** A text for each language. */
export type Translations<T> = Readonly<Record<Language, T>>;

/** Fetches texts in one language. */
export type MessageLoader<M> = (language: Language) => Promise<M>;

/** Texts in a file for each language, of which one is fetched when it is needed. */
export function catalogue<M>(
  files: Translations<() => Promise<{ readonly default: M }>>,
): MessageLoader<M> {
  return async (language) => (await files[language]()).default;
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

/** Follows the language of the page around an element, and fetches the texts that go with it. */
export class LanguageController<M> implements ReactiveController {
  /** The texts of the last language that arrived; `undefined` until the first one has. */
  messages: M | undefined;

  /** The language that {@link messages} is in. */
  language: Language = 'nl';

  /** The language of the page around the element, whose texts may still be on their way. */
  wanted: Language | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #load: MessageLoader<M>;
  #loaded: Promise<void> | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, load: MessageLoader<M>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
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

  #resolve(): void {
    const language = supportedLanguage(languageTag(this.#host));
    if (language === this.wanted) return;
    this.wanted = language;
    this.#loaded = this.#fetch(language);
    this.#loaded.catch(() => {
      // What stands there stays, and what is asked for next tries again.
      if (language === this.wanted) this.wanted = undefined;
      console.warn(`samen-widgets: no texts in "${language}".`);
    });
  }

  async #fetch(language: Language): Promise<void> {
    const messages = await this.#load(language);
    // A slow chunk must not overwrite the language that was asked for after it.
    if (language !== this.wanted) return;
    this.messages = messages;
    this.language = language;
    this.#host.requestUpdate();
  }
}
