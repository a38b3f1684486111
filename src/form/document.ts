import type { Unidentified } from '../delivery/identity.js';
import { trackedParameters } from '../delivery/source.js';
import type { Assessment, Consent } from '../delivery/submission.js';
import { ownPageTitle } from '../widget/page-title.js';
import type { FormHost } from './contact-form.js';
import type { DeliverySettings } from './delivery-settings.js';
import type { FormSettings } from './settings.js';

/** The texts of a form by the names of their inputs; this kit has no file inputs. */
export function textValues(data: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of data) if (typeof value === 'string') values[name] = value;
  return values;
}

/** What the visitor did besides filling in. */
export interface Decisions {
  /** When a box was ticked or unticked last, by its name. */
  readonly decided: ReadonlyMap<string, string>;
  /** The result of a quiz that goes along. */
  readonly assessment: Assessment | undefined;
}

/** What the visitor sends, before it has an id. */
export function buildSubmission(
  host: FormHost,
  settings: FormSettings & DeliverySettings,
  data: FormData,
  { decided, assessment }: Decisions,
): Unidentified {
  const values = textValues(data);
  const fields: Record<string, string> = {};
  for (const { name } of settings.fields) {
    const value = values[name]?.trim();
    if (value) fields[name] = value;
  }
  // The widget's name and its subject belong together, which no type here can tell.
  return {
    version: 1,
    widget: host.widget,
    submittedAt: new Date().toISOString(),
    fields,
    consents: consents(host, settings, data, decided),
    subject: { ...host.subject(data), ...(assessment ? { assessment } : {}) },
    page: {
      // A query or a fragment may hold a token, or the answers of a quiz.
      url: (location.origin + location.pathname).slice(0, 2000),
      title: ownPageTitle().slice(0, 1000),
      lang: host.language,
    },
    source: trackedParameters(settings.track, new URLSearchParams(location.search)),
    extra: settings.extra,
  } as Unidentified;
}

function consents(
  host: FormHost,
  { privacy, consentText, newsletterText }: FormSettings,
  data: FormData,
  decided: ReadonlyMap<string, string>,
): Consent[] {
  const { controller, version } = privacy;
  const boxes = [
    ['contact', 'consent', consentText],
    ['newsletter', 'newsletter', newsletterText],
  ] as const;
  return boxes.flatMap(([purpose, name, text]) =>
    text === undefined
      ? []
      : {
          purpose,
          text,
          given: data.has(name),
          at: decided.get(name) ?? new Date().toISOString(),
          ...(controller === undefined ? {} : { controller }),
          ...(version === undefined ? {} : { privacyVersion: version }),
          lang: host.language,
        },
  );
}
