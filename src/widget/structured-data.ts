import type { LitElement, ReactiveController } from 'lit';
import { jsonText } from '../delivery/json-text.js';
import type { NoticeController, NoticeHost } from './notices.js';

/** The part of Trusted Types that is used here; not all engines have it. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScript: (text: string) => string },
  ): { createScript(text: string): string };
}

/** A page lets a policy be made once. */
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * A text that may be that of a script. A page under Trusted Types wants a policy for that, with a
 * name that the page allows; the data is no code, so there is nothing to check in it.
 *
 * @throws TypeError where the page does not allow the policy
 */
function scriptText(text: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy('samen', { createScript: (own) => own });
  return policy.createScript(text);
}

/** A widget that search engines are told of. */
export type DescribedHost = NoticeHost & LitElement & { readonly notices: NoticeController };

/**
 * What a widget is about, for search engines: JSON-LD in the head of the page for as long as the
 * widget is on it.
 */
export class StructuredData implements ReactiveController {
  readonly #host: DescribedHost;
  readonly #describe: () => object | undefined;
  #script: HTMLScriptElement | undefined;
  #isRefused = false;

  /**
   * @param describe - in the terms of schema.org; undefined where there is nothing to tell
   */
  constructor(host: DescribedHost, describe: () => object | undefined) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const described = this.#host.isConnected ? this.#describe() : undefined;
    // The end of a script must not stand within one, wherever the page is copied to.
    const text = jsonText(described ?? '').replaceAll('<', '\\u003c');
    if (!described || this.#isRefused) this.#remove();
    else if (this.#script?.text !== text) this.#put(text);
  }

  hostDisconnected(): void {
    this.#remove();
  }

  /** Tells the editor that the page does not allow it. */
  report(): void {
    if (this.#isRefused) this.#host.notices.add({ code: 'structured-data-refused' });
  }

  #put(text: string): void {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    try {
      script.text = scriptText(text);
    } catch {
      this.#isRefused = true;
      this.#host.requestUpdate();
      return;
    }
    this.#remove();
    document.head.append(script);
    this.#script = script;
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
