import type { LitElement } from 'lit';
import { resolveSetting } from '../config/settings.js';
import { siteConfig } from '../config/site-config.js';
import { webUrl } from '../config/urls.js';
import { isOn } from '../config/values.js';
import { attributeOf } from './attributes.js';
import type { NoticeController } from './notices.js';

/** An element with settings: attributes, or a named set of them in the site configuration. */
type Configurable = LitElement & { use?: string };

/**
 * Reads the settings of a widget by the names of its properties, from wherever the precedence of
 * the site configuration finds them. A wrong value is reported to the editor and falls back.
 */
export class SettingsReader<T extends Configurable = Configurable> {
  readonly #host: T;
  readonly #notices: NoticeController;

  constructor(host: T, notices: NoticeController) {
    this.#host = host;
    this.#notices = notices;
  }

  /** The value as text. */
  text(name: keyof T & string): string | undefined {
    // Lit gives null for an attribute that was taken away; a script may set a boolean or a number.
    const own = this.#host[name] as string | number | boolean | null | undefined;
    return resolveSetting(attributeOf(name), own?.toString(), {
      config: siteConfig(),
      use: this.#host.use,
    });
  }

  /** On or off. */
  flag(name: keyof T & string): boolean {
    return isOn(this.text(name));
  }

  /** One of a few words; for another word the first of them holds. */
  choice<V extends string>(name: keyof T & string, accepted: readonly [V, ...V[]]): V {
    const value = this.text(name);
    const found = accepted.find((word) => word === value);
    if (value !== undefined && found === undefined) this.report(name, value, accepted.join(', '));
    return found ?? accepted[0];
  }

  /** A web address, made absolute; with another scheme it is left out. */
  url(name: keyof T & string): string | undefined {
    const value = this.text(name);
    if (!value) return undefined;
    const url = webUrl(value, document.baseURI);
    if (url === undefined) this.report(name, value, 'https://…, http://…, /…');
    return url;
  }

  /** Tells the editor that a value is not understood, and what would be. */
  report(name: keyof T & string, value: string, accepted: string): void {
    this.#notices.add({ code: 'attribute-value', attribute: attributeOf(name), value, accepted });
  }
}
