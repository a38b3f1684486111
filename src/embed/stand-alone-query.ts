import type { SiteConfig } from '../config/site-config.js';
import type { Wishes } from './placeholder.js';

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
export interface FrameHost {
  /** The origin of the page around it; empty where the browser does not tell. */
  readonly origin: string;
  readonly isAllowed: boolean;
}

/**
 * Whether the site lets the pages around a frame have it there: those of its own origin, and those that
 * it names in `allowedHosts`.
 *
 * @param around - the origins of all pages around, from the nearest on; or the address that led here,
 * where the browser tells no more
 */
export function frameHost(
  around: { readonly origins: readonly string[] } | { readonly referrer: string },
  { allowedHosts = [] }: SiteConfig,
  own: string,
): FrameHost {
  const origins = 'origins' in around ? around.origins : originsOf(around.referrer);
  const allowed = [own, ...(Array.isArray(allowedHosts) ? (allowedHosts as string[]) : [])];
  const [origin = ''] = origins;
  return { origin, isAllowed: origin !== '' && origins.every((host) => allowed.includes(host)) };
}

function originsOf(address: string): string[] {
  try {
    return [new URL(address).origin];
  } catch {
    return [];
  }
}
