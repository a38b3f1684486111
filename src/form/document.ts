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
  /** The question that is answered with yes by sending the form. */
  readonly agreesTo: string | undefined;
  /** The result of a quiz that goes along. */
  readonly assessment: Assessment | undefined;
}

/** What the visitor sends, before it has an id. */
export function buildSubmission(
  host: FormHost,
  settings: FormSettings & DeliverySettings,
  data: FormData,
  { decided, agreesTo, assessment }: Decisions,
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
    consents: consents(host, settings, (name) => data.has(name), { decided, agreesTo }),
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
  isTicked: (name: string) => boolean,
  { decided, agreesTo }: Pick<Decisions, 'decided' | 'agreesTo'>,
): Consent[] {
  const { controller, version } = privacy;
  const now = new Date().toISOString();
  const given = [
    { purpose: 'contact', text: agreesTo, given: true, at: now },
    ...(
      [
        ['contact', 'consent', consentText],
        ['newsletter', 'newsletter', newsletterText],
      ] as const
    ).map(([purpose, name, text]) => ({
      purpose,
      text,
      given: isTicked(name),
      at: decided.get(name) ?? now,
    })),
  ];
  return given.flatMap(({ text, ...consent }) =>
    text === undefined
      ? []
      : {
          ...consent,
          text,
          ...(controller === undefined ? {} : { controller }),
          ...(version === undefined ? {} : { privacyVersion: version }),
          lang: host.language,
        },
  );
}
