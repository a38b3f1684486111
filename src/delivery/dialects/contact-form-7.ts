import { isObject } from '../../config/values.js';
import type { Dialect } from '../dialect.js';
import { formData } from '../bodies.js';
import { asText } from '../problems.js';
import { parseReply } from '../reply.js';

/** The number of the form, which its own page also sends; it stands in the address. */
function formId(url: string): string {
  return /\/contact-forms\/(\d+)\/feedback/.exec(url)?.[1] ?? '';
}

/**
 * WordPress' Contact Form 7 (`…/wp-json/contact-form-7/v1/contact-forms/<id>/feedback`). It answers
 * 200 whatever happened, with the outcome in `status`.
 */
const contactForm7: Dialect = {
  idempotent: false,
  takes: 'fields',
  request({ values, url, submission }) {
    const id = formId(url);
    const own: [string, string][] = [
      ['_wpcf7', id],
      ['_wpcf7_unit_tag', `wpcf7-f${id}-o1`],
      ['_wpcf7_locale', submission.page.lang === 'nl' ? 'nl_NL' : 'en_US'],
      ['_wpcf7_container_post', '0'],
    ];
    const given = new Set(values.map(([name]) => name));
    return {
      headers: {},
      body: formData([...own.filter(([name]) => !given.has(name)), ...values]),
    };
  },
  read({ ok, isComplete, json, url }) {
    if (!isObject(json) || !isComplete) {
      return ok ? { type: 'unclear' } : { type: 'refused', problems: [] };
    }
    const message = asText(json['message']);
    const invalid = Array.isArray(json['invalid_fields']) ? json['invalid_fields'] : [];
    const problems = invalid.filter(isObject).map((field) => ({
      field: asText(field['field']),
      message: asText(field['message']),
    }));
    switch (json['status']) {
      case 'mail_sent':
        return { type: 'accepted', reply: parseReply({ message }, url) };
      case 'validation_failed':
      case 'acceptance_missing':
      case 'spam':
        if (problems.length > 0) return { type: 'refused', problems };
        return { type: 'refused', problems: [{ field: undefined, message }] };
      default:
        // `mail_failed`, `aborted`, or something else than this form. A 404 tells of no status.
        return ok ? { type: 'unclear' } : { type: 'refused', problems: [] };
    }
  },
};

export default contactForm7;
