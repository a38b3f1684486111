import type { Dialect } from '../delivery/dialect.js';
import { placeOf } from '../delivery/flat.js';
import type { FormHost } from './contact-form.js';
import { type DeliverySettings, readCsrf } from './delivery-settings.js';
import { autocompleteTokens, parseFieldList, siteFields } from './fields.js';
import { handOver } from './hand-over.js';
import { wrongPrivacy } from './privacy-check.js';
import { type FormSettings, privacySources } from './settings.js';

/**
 * What the editor of a page can mend on a form, besides single wrong values. It comes after the
 * first view, since no visitor waits for it.
 *
 * @param dialect - how the endpoint is spoken to; undefined where there is none, or not yet
 */
export function reportForm(
  host: FormHost,
  settings: FormSettings,
  delivery: DeliverySettings,
  dialect: Dialect | undefined,
): void {
  reportFields(host);
  reportConsent(host, settings);
  reportPrivacy(host, settings);
  reportContact(host, settings);
  if (readCsrf() === 'invalid') host.notices.add({ code: 'config-invalid', detail: '"csrf"' });
  if (dialect && delivery.endpoint) reportPlaces(host, dialect, settings, delivery);
}

/** Names in `fields` that nobody knows. */
function reportFields({ settings, defaultFields }: FormHost): void {
  const { unknown } = parseFieldList(settings.text('fields') ?? defaultFields);
  if (unknown.length === 0) return;
  const known = [...Object.keys(autocompleteTokens), ...siteFields.keys()];
  settings.report('fields', unknown.join(' '), known.join(', '));
}

/** A box that was asked for and is not there, since it could not say to whom consent is given. */
function reportConsent(
  { settings, defaultConsent, notices }: FormHost,
  { consentText }: FormSettings,
): void {
  const isAsked = (settings.text('consent') ?? defaultConsent) === 'optional';
  if (isAsked && consentText === undefined) notices.add({ code: 'consent-without-controller' });
}

/** Tells the editor what visitors must be told about their data in any case (AVG art. 13). */
function reportPrivacy(host: FormHost, { privacy }: FormSettings): void {
  const { notices } = host;
  const needed = ['controller', 'contact', 'retention'] as const;
  const missing = needed.filter((name) => !privacy[name] || typeof privacy[name] !== 'string');
  if (missing.length > 0) notices.add({ code: 'privacy-missing', names: missing.join(', ') });
  const wrong = privacySources(host).flatMap(wrongPrivacy);
  if (wrong.length > 0) notices.add({ code: 'privacy-unknown', names: wrong.join(', ') });
}

/** Tells the editor of a form that leaves no way to answer but a call (NL Design System). */
function reportContact({ notices }: FormHost, { fields }: FormSettings): void {
  const names = new Set(fields.map(({ name }) => name));
  if (names.has('phone') && !names.has('email')) notices.add({ code: 'phone-field-only' });
}

/** Tells the editor what an endpoint has no place for, and what it cannot do without. */
function reportPlaces(
  host: FormHost,
  dialect: Dialect,
  { fields, consentText, newsletterText }: FormSettings,
  { fieldMap, extra, type }: DeliverySettings,
): void {
  const { notices, widget } = host;
  const missing = Object.entries(dialect.needs ?? {}).filter(([name]) => !extra[name]);
  if (missing.length > 0) {
    const example = missing.map((pair) => pair.join('=')).join(' ');
    notices.add({ code: 'extra-missing', example, endpointType: type });
  }
  // The document of the kit holds all of it in places of their own.
  if (dialect.takes === 'document') return;
  const own = host.alsoSent ?? [];
  const boxes = [
    ...(consentText === undefined && !own.includes('consent') ? [] : ['consent']),
    ...(newsletterText === undefined ? [] : ['newsletter']),
  ];
  const hasResult = widget !== 'quiz' && handOver.assessment !== undefined;
  const details = [
    ...boxes,
    ...(widget === 'signup' ? ['session'] : []),
    ...own.filter((name) => name !== 'consent'),
    ...(hasResult ? ['quiz', 'score'] : []),
  ];
  const unplaced = [
    ...fields.map(({ name }) => ({ name, kind: 'field' as const })),
    ...details.map((name) => ({ name, kind: 'detail' as const })),
    // Who can show no sentence cannot show that there was consent (AVG art. 7, first paragraph).
    ...boxes.map((box) => ({ name: `${box}.text`, kind: 'evidence' as const })),
  ].filter((entry) => placeOf(entry, dialect, fieldMap) === undefined);
  // A subscription of HubSpot keeps the sentence with the number.
  const lost = unplaced
    .map(({ name }) => name)
    .filter((name) => !/^\d+$/.test(fieldMap[name.replace('.text', '')] ?? ''));
  if (lost.length > 0) {
    notices.add({ code: 'unplaced', names: lost.join(' '), endpointType: type });
  }
}
