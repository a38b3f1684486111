import { isObject } from '../../config/values.js';
import { jsonRequest } from '../bodies.js';
import type { Dialect, Message } from '../dialect.js';
import { textOfHtml } from '../html-text.js';
import type { EndpointProblem } from '../outcome.js';
import { asText } from '../problems.js';
import { parseReply } from '../reply.js';

/** HubSpot's own names of what most forms ask; an unknown one has the whole submission refused. */
const properties = {
  name: 'firstname',
  'given-name': 'firstname',
  'family-name': 'lastname',
  organisation: 'company',
  municipality: 'city',
  role: 'jobtitle',
};

/** A subscription is named by a number: `field-map="consent=999"`. */
const subscription = /^\d+$/;

/** The boxes that a subscription type is named for, by the purpose of the consent. */
const boxes = [
  ['contact', 'consent'],
  ['newsletter', 'newsletter'],
] as const;

function legalConsent({ submission, fieldMap, privacyText }: Message): object {
  const communications = boxes.flatMap(([purpose, box]) => {
    const type = fieldMap[box] ?? '';
    const consent = submission.consents.find((given) => given.purpose === purpose);
    if (!consent || !subscription.test(type)) return [];
    return { value: consent.given, subscriptionTypeId: Number(type), text: consent.text };
  });
  if (communications.length === 0) return {};
  return {
    legalConsentOptions: {
      consent: { consentToProcess: true, text: privacyText, communications },
    },
  };
}

/**
 * The field of an error: in `name` as some clients have seen it, or in the sentence
 * (`Error in 'fields.email'. …`), which the documentation shows but does not promise.
 */
function problemOf(error: Record<string, unknown>): EndpointProblem {
  const field =
    asText(error['name']) ?? /\bfields\.([\w-]+)/.exec(asText(error['message']) ?? '')?.[1];
  // Its sentences are English and for developers; the visitor gets the kit's own.
  return { field, message: undefined };
}

/**
 * HubSpot's form submissions (`https://api.hsforms.com/submissions/v3/integration/submit/…`, or
 * the host of another data region). Consents go into `legalConsentOptions` where the field map
 * names the number of their subscription type. The tracking cookie `hutk` is never sent.
 */
const hubspot: Dialect = {
  idempotent: false,
  takes: 'fields',
  fieldMap: properties,
  request(message) {
    const { submission, values } = message;
    const fields = values
      .filter(([name]) => !subscription.test(name))
      .map(([name, value]) => ({ objectTypeId: '0-1', name, value }));
    return jsonRequest({
      submittedAt: String(Date.parse(submission.submittedAt)),
      fields,
      context: { pageUri: submission.page.url, pageName: submission.page.title },
      ...legalConsent(message),
    });
  },
  read({ ok, isPage, isComplete, json, url }) {
    if ((ok && isPage) || !isComplete) return { type: 'unclear' };
    if (ok) {
      const { inlineMessage, redirectUri } = isObject(json) ? json : {};
      const message = textOfHtml(asText(inlineMessage) ?? '') || undefined;
      const reply = parseReply({ message, redirectUrl: asText(redirectUri) }, url);
      return { type: 'accepted', reply };
    }
    const errors = isObject(json) && Array.isArray(json['errors']) ? json['errors'] : [];
    return { type: 'refused', problems: errors.filter(isObject).map(problemOf) };
  },
};

export default hubspot;
