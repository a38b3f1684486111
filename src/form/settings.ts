import { type PrivacyConfig, type PrivacyTexts, siteConfig } from '../config/site-config.js';
import { type FieldRequest, parseFieldList } from './fields.js';
import type { FormMessages } from './messages.js';
import type { PostingWidget } from './posting-widget.js';

/** What a form shows, read from attributes and configuration. */
export interface FormSettings {
  readonly fields: readonly FieldRequest[];
  readonly privacy: PrivacyTexts;
  readonly privacyUrl: string | undefined;
  /** The sentence of the box for contact about other things; undefined where there is no box. */
  readonly consentText: string | undefined;
  readonly newsletterText: string | undefined;
}

type Host = PostingWidget<unknown>;

/** Reads what a form shows. */
export function readFormSettings(host: Host, messages: FormMessages): FormSettings {
  const { settings } = host;
  const privacy = privacyOf(host);
  return {
    fields: readFields(host),
    privacy,
    privacyUrl: settings.url('privacyUrl'),
    consentText: readConsentText(host, privacy.controller, messages),
    newsletterText: settings.text('newsletterText'),
  };
}

/** Where it is written what visitors are told about their data: the site, and the endpoint, which wins. */
export function privacySources(host: Host): readonly (PrivacyConfig | undefined)[] {
  const resolved = host.resolveEndpoint();
  return [
    siteConfig().privacy,
    resolved.type === 'endpoint' ? resolved.endpoint.privacy : undefined,
  ];
}

/** What visitors are told about their data: an endpoint's own words win, and those of a language. */
export function privacyOf(host: Host, language = host.language): PrivacyTexts {
  const [site, own] = privacySources(host);
  return { ...site, ...site?.[language], ...own, ...own?.[language] };
}

function readFields({ settings, defaultFields }: Host): readonly FieldRequest[] {
  const { requests } = parseFieldList(settings.text('fields') ?? defaultFields);
  return requests.length > 0 ? requests : parseFieldList(defaultFields).requests;
}

function readConsentText(
  { settings, defaultConsent }: Host,
  controller: string | undefined,
  messages: FormMessages,
): string | undefined {
  const other = defaultConsent === 'none' ? 'optional' : 'none';
  if (settings.choice('consent', [defaultConsent, other]) === 'none') return undefined;
  // Consent that does not say to whom it is given is none (AVG art. 4, 7).
  return settings.text('consentText') || (controller && messages.consent(controller));
}
