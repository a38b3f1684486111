import { type EndpointConfig, siteConfig } from '../config/site-config.js';
import { parsePairs, parseWords } from '../config/pairs.js';
import type { SettingsReader } from '../widget/settings.js';
import type { PostingWidget } from './posting-widget.js';

/** Where and how a form sends, read from attributes and configuration. */
export interface DeliverySettings {
  /** Undefined where nothing can be sent; the form then only shows what it would look like. */
  readonly endpoint: EndpointConfig | undefined;
  readonly extra: Readonly<Record<string, string>>;
  readonly track: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
  /** Where the browser goes after success. */
  readonly successUrl: string | undefined;
}

type Host = PostingWidget<unknown>;

/** Reads how a form sends; what is wrong comes out as notices to the editor. */
export function readDeliverySettings(host: Host): DeliverySettings {
  const { settings } = host;
  settings.choice('endpointType', ['json']);
  const resolved = host.resolveEndpoint();
  const endpoint = resolved.type === 'endpoint' ? resolved.endpoint : undefined;
  if (endpoint?.type !== undefined && endpoint.type !== 'json') {
    settings.report('endpointType', endpoint.type, 'json');
  }
  if (!(endpoint?.privacy ?? siteConfig().privacy)?.controller) {
    host.notices.add({ code: 'privacy-missing' });
  }
  return {
    endpoint,
    extra: { ...asTexts(endpoint?.extra), ...readExtra(settings) },
    track: parseWords(settings.text('track') ?? ''),
    timeout: readTimeout(settings),
    successUrl: settings.url('successUrl'),
  };
}

/** Constants from JSON, where numbers and booleans are allowed, as the texts that are sent. */
function asTexts(constants: object = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, String(value)]),
  );
}

function readExtra(settings: SettingsReader<Host>): Record<string, string> {
  const value = settings.text('extra') ?? '';
  const pairs = parsePairs(value);
  if (!pairs) settings.report('extra', value, "campaign=spring title='Samen verder'");
  return pairs ?? {};
}

function readTimeout(settings: SettingsReader<Host>): number {
  const value = settings.text('timeout') ?? '15';
  const seconds = Number(value);
  if (seconds > 0 && seconds <= 600) return seconds * 1000;
  settings.report('timeout', value, '1 – 600');
  return 15_000;
}
