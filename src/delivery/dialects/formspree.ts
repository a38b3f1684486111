import type { Dialect } from '../dialect.js';
import { formData } from '../bodies.js';
import { parseProblems } from '../problems.js';

/**
 * Formspree (`https://formspree.io/f/…`): a form's body, and JSON back because it is asked for.
 * Its own page of thanks, in `next`, is not followed: the widget says what came of it.
 */
const formspree: Dialect = {
  idempotent: false,
  takes: 'everything',
  request({ values }) {
    return { headers: {}, body: formData(values) };
  },
  read({ ok, isPage, isComplete, json }) {
    if ((ok && isPage) || !isComplete) return { type: 'unclear' };
    if (ok) return { type: 'accepted', reply: undefined };
    // Its sentences are English and for developers; the visitor gets the kit's own.
    const problems = parseProblems(json).map(({ field }) => ({ field, message: undefined }));
    return { type: 'refused', problems };
  },
};

export default formspree;
