import type { Notice } from '../config/notice.js';
import type { NamedWidget, SiteConfig } from '../config/site-config.js';
import { webUrl } from '../config/urls.js';
import { type WidgetName, widgetNames } from './files.js';

/**
 * What a link or an element asks for: values by attribute name, with `widget` and `use` among them.
 * Whoever can write on the site may have written it, so none of it is trusted.
 */
export type Wishes = Readonly<Record<string, string>>;

/** What is known of the page that the wishes stand on. */
export interface WishRules {
  readonly config: SiteConfig;
  /** The origin of the page. */
  readonly origin: string;
  /** What a relative address is relative to. */
  readonly base: string;
}

/** The attributes that hold an address. A test goes through all attributes of all widgets. */
export const addresses: ReadonlySet<string> = new Set([
  'endpoint',
  'privacy-url',
  'success-url',
  'challenge',
  'src',
  'benchmark-src',
  'sessions-src',
  'programme-url',
  'recording-url',
  'cover',
  'file',
  'photo',
  'linkedin',
  'booking-url',
]);

/**
 * What a link asks for; undefined for one that leads to none of the stand-alone pages. Told by origin
 * and path alone: a class or a data attribute is what editors lose.
 *
 * @param pages - absolute addresses of stand-alone pages
 */
export function wishesOfLink(href: string, pages: readonly string[]): Wishes | undefined {
  const address = webUrl(href, href);
  if (address === undefined) return undefined;
  const url = new URL(address);
  if (!pages.includes(url.origin + url.pathname)) return undefined;
  // Its look is for the page alone; here that of the page around it holds.
  url.searchParams.delete('theme');
  // Of two values the first holds, as on the stand-alone page.
  return Object.fromEntries([...url.searchParams].reverse());
}

/** How an endpoint is spoken to. For one of the configuration, that stands there with it. */
export const dialect: ReadonlySet<string> = new Set(['extra', 'field-map', 'endpoint-type']);

const prefix = 'data-samen-';

/** What an element asks for by its attributes `data-samen-*`. */
export function wishesOfAttributes(attributes: Iterable<Attr>): Wishes {
  const own = [...attributes].filter(({ name }) => name.startsWith(prefix));
  return Object.fromEntries(own.map(({ name, value }) => [name.slice(prefix.length), value]));
}

/** The widget that is asked for, by its own name or by that of one in the configuration. */
export function widgetOf(
  { widget, use }: Wishes,
  { widgets = {} }: SiteConfig,
): WidgetName | Notice {
  const named = use !== undefined && Object.hasOwn(widgets, use) ? widgets[use] : undefined;
  if (widget === undefined && !named) return { code: 'use-unknown', name: use ?? '' };
  const asked = widget ?? resolveWidget(named);
  const found = widgetNames.find((name) => name === asked);
  return found ?? { code: 'widget-unknown', name: asked, accepted: widgetNames.join(', ') };
}

function resolveWidget(named: NamedWidget | undefined): string {
  const widget = named?.['widget'];
  return typeof widget === 'string' ? widget : '';
}

/**
 * The attributes that a widget gets, and what the editor is told of the others. An address has to be
 * one of the page's own origin or of `allowedOrigins`, an endpoint may be a name as well: so nobody who
 * can merely write on the site sends what visitors fill in elsewhere, or leads them away. Nor do they say
 * how an endpoint of the configuration is spoken to: a constant `consent=1` would be a consent.
 *
 * @param known - the attributes that the widget has
 */
export function attributesOf(
  wishes: Wishes,
  known: ReadonlySet<string>,
  rules: WishRules,
): { readonly attributes: Wishes; readonly notices: readonly Notice[] } {
  const attributes: Record<string, string> = {};
  const notices: Notice[] = [];
  const isConfigured = !hasOwnEndpoint(wishes, rules);
  for (const [name, value] of Object.entries(wishes)) {
    if (name === 'widget') continue;
    if (isConfigured && dialect.has(name)) {
      notices.push({ code: 'attribute-reserved', attribute: name });
    } else if (name === 'use' && !Object.hasOwn(rules.config.widgets ?? {}, value)) {
      notices.push({ code: 'use-unknown', name: value });
    } else if (!known.has(name)) notices.push({ code: 'attribute-unknown', attribute: name });
    else if (addresses.has(name) && !isAllowed(name, value, rules)) {
      notices.push({ code: 'address-refused', attribute: name, value });
    } else attributes[name] = value;
  }
  return { attributes, notices };
}

/**
 * Whether the endpoint is an address that stands in the wishes. One that is refused, or that the site has
 * locked, gives way to that of the configuration.
 */
function hasOwnEndpoint({ endpoint }: Wishes, rules: WishRules): boolean {
  return (
    endpoint !== undefined &&
    !isName(endpoint, rules.config) &&
    isAllowed('endpoint', endpoint, rules) &&
    !rules.config.locked?.includes('endpoint')
  );
}

function isAllowed(name: string, value: string, { config, origin, base }: WishRules): boolean {
  if (name === 'endpoint' && isName(value, config)) return true;
  const url = webUrl(value, base);
  if (url === undefined) return false;
  return [origin, ...(config.allowedOrigins ?? [])].includes(new URL(url).origin);
}

/**
 * Whether an endpoint is a name. Without any of these signs it is one, and the widget knows whether there
 * is an endpoint of that name.
 */
function isName(endpoint: string, { endpoints = {} }: SiteConfig): boolean {
  return Object.hasOwn(endpoints, endpoint) || !/[/.:]/.test(endpoint);
}
