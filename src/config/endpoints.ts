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
  const named = Object.hasOwn(config.endpoints ?? {}, value);
  if (!named && (!/[/.:]/.test(value) || config.onlyNamedEndpoints)) {
    return { type: 'none', notice: { code: 'endpoint-unknown', name: value } };
  }
  // A name without an address of its own is never taken for an address itself.
  const endpoint = named ? config.endpoints?.[value] : { url: value };
  const url = webUrl(endpoint?.url ?? 'none:', base);
  if (url === undefined) {
    return { type: 'none', notice: { code: 'endpoint-refused', value: endpoint?.url ?? value } };
  }
  return { type: 'endpoint', endpoint: { ...endpoint, url } };
}

/** The names that a site gave its endpoints, for a message to its editor. */
export function endpointNames(): string {
  return Object.keys(siteConfig().endpoints ?? {}).join(', ');
}
