import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OwnTexts } from '../config/site-config.js';
import type { CatalogueName } from './own-texts.js';

/** The languages that the kit has texts in, as BCP 47 primary subtags. */
export type Language = 'nl' | 'en' | 'de' | 'fr' | 'fy';

/** A language that there are texts in, and in Dutch how the reader is spoken to: `je`, or else "u". */
type WrittenVoice = Language | 'je';

/**
 * What a widget speaks. `pseudo` is English made strange, by which a test finds every text that
 * comes from no catalogue (`lang="en-x-pseudo"`).
 */
export type Voice = WrittenVoice | 'pseudo';

/** Who speaks, with the texts that a page puts in place of the kit's; a later one wins. */
export interface Speaker {
  readonly voice: Voice;
  readonly ownTexts: readonly (OwnTexts | undefined)[];
}

/** A text for each language. */
export type Translations<T> = Readonly<Record<Language, T>>;

/** Fetches texts in the voice of a speaker. */
export type MessageLoader<M> = (speaker: Speaker) => Promise<M>;

/** A file for each voice, of which one is fetched when it is needed. */
type SpokenFiles<M> = Readonly<Record<WrittenVoice, () => Promise<{ readonly default: M }>>>;

/**
 * Texts in a file for each voice.
 *
 * @param name - by which a site names a text in it: `signup` for `signup.submit`
 */
export function catalogue<M>(name: CatalogueName, files: SpokenFiles<M>): MessageLoader<M> {
  return async (speaker) => {
    const { voice, ownTexts } = speaker;
    const { default: messages } = await files[voice === 'pseudo' ? 'en' : voice]();
    if (voice !== 'pseudo' && !ownTexts.some(Boolean)) return messages;
    return (await import('./own-texts.js')).replaceTexts(
      name,
      messages,
      speaker,
      languageOf(voice),
    );
  };
}

/** The language of a voice. */
export function languageOf(voice: Voice): Language {
  return voice === 'je' ? 'nl' : voice === 'pseudo' ? 'en' : voice;
}

/**
 * The kit's language for a BCP 47 tag, whatever its region; English for a language that the kit
 * does not speak, since its reader is likelier to know English than Dutch.
 */
export function supportedLanguage(tag: string): Language {
  return (/^(nl|de|fr|fy)(?![a-z])/i.exec(tag)?.[0].toLowerCase() as Language | undefined) ?? 'en';
}

/**
 * The `lang` of the nearest ancestor that has one, the element itself included, looking through
 * the hosts of shadow roots. A page without any `lang`, or with an empty one, gets Dutch, which is
 * what the kit's sites are written in.
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
  /** The texts that the page puts in place of the kit's; a later one wins. */
  readonly ownTexts: readonly (OwnTexts | undefined)[];
}

/**
 * The language of the page around an element, with the texts that go with it: fetched when the element is
 * put somewhere, and whenever it is updated in another language.
 */
export class LanguageController<M> implements ReactiveController {
  /** The texts of the last language that arrived; `undefined` until the first one has. */
  messages: M | undefined;

  /** Whose texts {@link messages} are. */
  speaker: Speaker = { voice: 'nl', ownTexts: [] };

  /** Whose texts the page asks for, which may still be on their way. */
  wanted: Speaker | undefined;

  /** Whether the page is in a language that the kit does not speak. */
  isForeign = false;

  readonly #host: LanguageHost;
  readonly #load: MessageLoader<M>;
  #loaded: Promise<void> | undefined;

  constructor(host: LanguageHost, load: MessageLoader<M>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The language that {@link messages} is in. */
  get language(): Language {
    return languageOf(this.speaker.voice);
  }

  /** Settled when the texts have arrived, or have failed to; those that failed are asked for again. */
  get loaded(): Promise<void> | undefined {
    this.#resolve();
    return this.#loaded;
  }

  hostConnected(): void {
    this.#resolve();
  }

  hostUpdate(): void {
    // The way of speaking is a setting, and may have changed with any other.
    this.#resolve();
  }

  #resolve(): void {
    const tag = languageTag(this.#host);
    const language = supportedLanguage(tag);
    const { addressing, ownTexts } = this.#host;
    const voice: Voice = /-x-pseudo$/i.test(tag)
      ? 'pseudo'
      : language === 'nl' && addressing === 'je'
        ? 'je'
        : language;
    const { wanted } = this;
    this.isForeign = !tag.toLowerCase().startsWith(language);
    const isSame =
      wanted?.voice === voice && ownTexts.every((own, at) => own === wanted.ownTexts[at]);
    if (isSame) return;
    const speaker = { voice, ownTexts };
    this.wanted = speaker;
    this.#loaded = this.#fetch(speaker);
    this.#loaded.catch(() => {
      // What stands there stays, and what is asked for next tries again.
      if (speaker === this.wanted) this.wanted = undefined;
      console.warn(`samen-widgets: no texts in "${voice}".`);
    });
  }

  async #fetch(speaker: Speaker): Promise<void> {
    const messages = await this.#load(speaker);
    // A slow chunk must not overwrite the texts that were asked for after it.
    if (speaker !== this.wanted) return;
    this.messages = messages;
    this.speaker = speaker;
    this.#host.requestUpdate();
  }
}
