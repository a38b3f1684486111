import type { SiteConfig } from '../config/site-config.js';
import type { Wishes } from './wishes.js';

/** What the address of a stand-alone page asks for. */
export interface PageQuery {
  /** What its widget gets, as on an element of the page. */
  readonly wishes: Wishes;
  /** The name of its look. */
  readonly theme: string | undefined;
  /** Parameters that the page does not take. */
  readonly ignored: readonly string[];
}

/** Always taken: names, of which the page's own configuration says what they stand for. */
const names = new Set(['use', 'widget', 'endpoint', 'lang']);

/**
 * Reads the query of a stand-alone page. Anybody can write a link with one, so that without
 * `openEmbed` it holds no words: a page on the site's own domain never says what a stranger likes. And
 * an endpoint is always one of the configuration.
 */
export function readQuery(query: URLSearchParams, config: SiteConfig): PageQuery {
  const wishes: Record<string, string> = {};
  const ignored: string[] = [];
  for (const [name, value] of query) {
    if (name === 'theme') continue;
    const isTaken = names.has(name) || (config.openEmbed === true && /^[a-z-]+$/.test(name));
    if (isTaken && (name !== 'endpoint' || isNamed(value, config))) wishes[name] ??= value;
    else ignored.push(name);
  }
  return { wishes, theme: query.get('theme') ?? undefined, ignored };
}

function isNamed(endpoint: string, { endpoints = {} }: SiteConfig): boolean {
  return Object.hasOwn(endpoints, endpoint);
}

/** Who has a stand-alone page in a frame. */
export interface Framing {
  /** The origin of the page around it; empty where the browser does not tell. */
  readonly origin: string;
  readonly isAllowed: boolean;
}

/**
 * Whether the site lets the pages around a frame have it there: those of its own origin, and those that
 * it names in `allowedHosts`.
 *
 * @param around - the origins of the pages around it, from the nearest on, as far as the browser tells
 */
export function framingBy(
  around: readonly string[],
  { allowedHosts = [] }: SiteConfig,
  own: string,
): Framing {
  const allowed = [own, ...(Array.isArray(allowedHosts) ? (allowedHosts as string[]) : [])];
  const [origin = ''] = around;
  return { origin, isAllowed: origin !== '' && around.every((host) => allowed.includes(host)) };
}
