import { isObject } from '../../config/values.js';
import { textOfHtml } from '../html-text.js';
import { jsonRequest } from '../bodies.js';
import type { Dialect } from '../dialect.js';
import type { EndpointProblem } from '../outcome.js';
import { asText } from '../problems.js';
import { parseReply } from '../reply.js';

/** `error` is an object of fields, or an object that holds one sentence. */
function problemsOf(error: Record<string, unknown>): EndpointProblem[] {
  return Object.entries(error).map(([name, message]) => ({
    field: name === 'message' ? undefined : name,
    message: textOfHtml(asText(message) ?? '') || undefined,
  }));
}

/**
 * Drupal's Webform REST (`…/webform_rest/submit?_format=json`): one flat object with the name of
 * the webform, which goes into `extra`.
 */
const drupalWebform: Dialect = {
  idempotent: false,
  takes: 'fields',
  needs: { webform_id: 'contact' },
  request: ({ values }) => jsonRequest(Object.fromEntries(values)),
  read({ ok, isComplete, json, url }) {
    if (!isObject(json) || !isComplete) {
      return ok ? { type: 'unclear' } : { type: 'refused', problems: [] };
    }
    const { error } = json;
    if (isObject(error)) return { type: 'refused', problems: problemsOf(error) };
    if (!ok) return { type: 'refused', problems: [] };
    if (json['sid'] === undefined) return { type: 'unclear' };
    const message = textOfHtml(asText(json['confirmation_message']) ?? '') || undefined;
    const redirectUrl = asText(json['confirmation_url']);
    return { type: 'accepted', reply: parseReply({ message, redirectUrl }, url) };
  },
};

export default drupalWebform;
