import { isObject } from '../../config/values.js';
import { textOfHtml } from '../html-text.js';
import { jsonRequest } from '../bodies.js';
import type { Dialect } from '../dialect.js';
import { asText } from '../problems.js';
import { parseReply } from '../reply.js';

/**
 * WordPress' Gravity Forms (`…/wp-json/gf/v2/forms/<id>/submissions`). Its inputs have numbers, so
 * each field needs a place in the field map: `email=3 given-name=1.3`. A 200 may hold a failure.
 */
const gravityForms: Dialect = {
  idempotent: false,
  takes: 'mapped',
  // `3`, `input_3` and, for a part of a field, `1.3` and `input_1_3`.
  peerName: (name) =>
    /^\d[\d._]*$/.test(name) ? `input_${name.replaceAll('.', '_')}` : name.replaceAll('.', '_'),
  request: ({ values }) => jsonRequest(Object.fromEntries(values)),
  read({ ok, isComplete, json, url }) {
    if (!isObject(json) || !isComplete) {
      return ok ? { type: 'unclear' } : { type: 'refused', problems: [] };
    }
    if (ok && json['is_valid'] === true) {
      const message = textOfHtml(asText(json['confirmation_message']) ?? '') || undefined;
      const redirectUrl = asText(json['confirmation_redirect']);
      return { type: 'accepted', reply: parseReply({ message, redirectUrl }, url) };
    }
    const messages = json['validation_messages'];
    if (!isObject(messages)) return ok ? { type: 'unclear' } : { type: 'refused', problems: [] };
    return {
      type: 'refused',
      problems: Object.entries(messages).map(([field, message]) => ({
        field,
        message: asText(message),
      })),
    };
  },
};

export default gravityForms;
