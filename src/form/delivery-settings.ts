import { parsePairs, parseWords } from '../config/pairs.js';
import { type EndpointConfig, siteConfig } from '../config/site-config.js';
import { isObject } from '../config/values.js';
import type { Dialect } from '../delivery/dialect.js';
import { dialectNames } from '../delivery/dialects.js';
import type { Destination } from '../delivery/request.js';
import type { SettingsReader } from '../widget/settings.js';
import type { PostingWidget } from './posting-widget.js';

/** Where an unfinished or unsent form is kept. */
export type Persistence = 'session' | 'device' | 'none';

/** Where and how a form sends, read from attributes and configuration. */
export interface DeliverySettings {
  /**
   * Undefined where nothing can be sent, or where it is not clear how: the form then only shows what
   * it would look like.
   */
  readonly endpoint: EndpointConfig | undefined;
  /** Whether the site's configuration says where that is, and not the tag alone. */
  readonly isConfigured: boolean;
  /** A name of {@link dialectNames}. */
  readonly type: string;
  readonly fieldMap: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, string>>;
  readonly track: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
  /** Where the browser goes after success. */
  readonly successUrl: string | undefined;
  /** Where a proof of work is asked for. */
  readonly challenge: string | undefined;
  readonly persist: Persistence;
  readonly isSandbox: boolean;
}

type Host = PostingWidget<unknown>;

/** Reads how a form sends; what is wrong comes out as notices to the editor. */
export function readDeliverySettings(host: Host): DeliverySettings {
  const { settings } = host;
  const resolved = host.resolveEndpoint();
  const endpoint = resolved.type === 'endpoint' ? resolved.endpoint : undefined;
  const isSandbox = settings.flag('sandbox');
  if (isSandbox) host.notices.add({ code: 'sandbox' });
  const challenge = settings.url('challenge');
  if (challenge !== undefined && !isSecureContext) host.notices.add({ code: 'challenge-insecure' });
  const type = readType(settings, endpoint?.type);
  const fieldMap = readPairs(settings, 'fieldMap');
  return {
    // Spoken to in another way than was meant, an endpoint might take a form and drop its words.
    endpoint: type !== undefined && fieldMap !== undefined ? endpoint : undefined,
    isConfigured: isConfigured(host),
    type: type ?? dialectNames()[0],
    fieldMap: { ...asTexts(endpoint?.fieldMap), ...fieldMap },
    extra: { ...asTexts(endpoint?.extra), ...readPairs(settings, 'extra') },
    track: parseWords(settings.text('track') ?? ''),
    timeout: readTimeout(settings),
    successUrl: settings.url('successUrl'),
    challenge,
    persist: settings.choice('persist', ['session', 'device', 'none']),
    isSandbox,
  };
}

/** Whether the endpoint is named in the configuration, or comes from there altogether. */
function isConfigured({ settings, endpoint }: Host): boolean {
  const value = settings.text('endpoint');
  return value !== endpoint || Object.hasOwn(siteConfig().endpoints ?? {}, value ?? '');
}

/** The site's token against forged requests, and the header that it goes in. */
export function readCsrf(): Destination['csrf'] | 'invalid' {
  const { meta = 'csrf-token', header = 'X-CSRF-Token' } = siteConfig().csrf ?? {};
  const found = document.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(meta)}"]`);
  const token = found?.content.trim();
  if (!token) return undefined;
  // With a header that cannot be one, nothing at all would be sent (RFC 9110, section 5.6.2).
  const isRight = /^[\w!#$%&'*+.^`|~-]+$/.test(header) && /^[\x20-\x7e]+$/.test(token);
  return isRight ? { header, token } : 'invalid';
}

/**
 * Where a submission goes, with what only the page knows. The site's token goes to endpoints of the
 * configuration alone: else who can merely write a widget's attributes could have a visitor ask
 * something of the site in their own name.
 */
export function destination(
  url: string,
  dialect: Dialect,
  { fieldMap, isConfigured }: DeliverySettings,
  privacyText: string,
): Destination {
  const csrf = isConfigured ? readCsrf() : undefined;
  return {
    url,
    dialect,
    fieldMap,
    privacyText,
    csrf: csrf === 'invalid' ? undefined : csrf,
    origin: location.origin,
  };
}

function readType(
  settings: SettingsReader<Host>,
  ofEndpoint: string | undefined,
): string | undefined {
  const names = dialectNames();
  // The endpoint itself is named in the configuration, and with it how it is spoken to.
  const type = ofEndpoint ?? settings.text('endpointType') ?? names[0];
  if (names.includes(type)) return type;
  settings.report('endpointType', type, names.join(', '));
  return undefined;
}

/** Constants from JSON, where numbers and booleans are allowed, as the texts that are sent. */
function asTexts(constants: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(isObject(constants) ? constants : {}).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
}

/** What the editor of a wrong one is shown. */
const examples = {
  extra: "campaign=spring title='Samen verder'",
  fieldMap: 'email=your-email name=your-name',
} as const;

function readPairs(
  settings: SettingsReader<Host>,
  name: keyof typeof examples,
): Record<string, string> | undefined {
  const value = settings.text(name) ?? '';
  const pairs = parsePairs(value);
  if (!pairs) settings.report(name, value, examples[name]);
  return pairs;
}

function readTimeout(settings: SettingsReader<Host>): number {
  const value = settings.text('timeout') ?? '15';
  const seconds = Number(value);
  if (seconds > 0 && seconds <= 600) return seconds * 1000;
  settings.report('timeout', value, '1 – 600');
  return 15_000;
}
