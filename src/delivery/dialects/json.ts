import { canonical } from '../canonical.js';
import type { Dialect } from '../dialect.js';
import { placeOf } from '../flat.js';
import { parseProblems } from '../problems.js';
import { parseReply } from '../reply.js';

/**
 * The submission document as it is, and the reply of the kit's own description. Idempotent by
 * `id`. A web page as the answer is no success: it is what a wrong address, a login page or a
 * proxy gives, and the visitor would believe that the words had arrived.
 */
const json: Dialect = {
  idempotent: true,
  takes: 'document',
  request({ submission, fieldMap }) {
    const fields = Object.entries<string | undefined>(submission.fields).map(
      ([name, value]) => [placeOf({ name, kind: 'field' }, json, fieldMap) ?? name, value] as const,
    );
    const document = { ...submission, fields: Object.fromEntries(fields) };
    // Always in the same order, so that an endpoint may compare what it got byte by byte.
    return { headers: { 'Content-Type': 'application/json' }, body: canonical(document) };
  },
  read(answer) {
    if ((answer.ok && answer.isPage) || !answer.isComplete) return { type: 'unclear' };
    // 409: the endpoint already knows this id with this content, so it had arrived before.
    if (answer.ok || answer.status === 409) {
      return { type: 'accepted', reply: parseReply(answer.json, answer.url) };
    }
    return { type: 'refused', problems: parseProblems(answer.json) };
  },
};

export default json;
