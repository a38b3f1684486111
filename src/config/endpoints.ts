import type { Notice } from './notice.js';
import { type EndpointConfig, type SiteConfig, siteConfig } from './site-config.js';
import { webUrl } from './urls.js';

/** Where a widget's submissions go, or why they cannot go anywhere. */
export type EndpointResolution =
  | { readonly type: 'endpoint'; readonly endpoint: EndpointConfig }
  | { readonly type: 'none'; readonly notice: Notice };

/**
 * Resolves the attribute `endpoint`: a name from the site configuration, or an http(s) or
 * relative URL. A value without `/`, `.` or `:` is a name, so that a misspelt one is reported
 * instead of being posted to as a relative URL.
 */
export function resolveEndpoint(
  value: string | undefined,
  config: SiteConfig,
  base: string,
): EndpointResolution {
  if (!value) return { type: 'none', notice: { code: 'endpoint-missing' } };
  const named = Object.hasOwn(config.endpoints ?? {}, value)
    ? config.endpoints?.[value]
    : undefined;
  if (named === undefined && (!/[/.:]/.test(value) || config.onlyNamedEndpoints)) {
    return { type: 'none', notice: { code: 'endpoint-unknown', name: value } };
  }
  const url = webUrl(named?.url ?? value, base);
  if (url === undefined) {
    return { type: 'none', notice: { code: 'endpoint-refused', value: named?.url ?? value } };
  }
  return { type: 'endpoint', endpoint: { ...named, url } };
}

/** The names that a site gave its endpoints, for a message to its editor. */
export function endpointNames(): string {
  return Object.keys(siteConfig().endpoints ?? {}).join(', ');
}
