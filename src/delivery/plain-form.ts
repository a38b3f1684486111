import type { Dialect } from './dialect.js';
import { parseProblems } from './problems.js';
import { parseReply } from './reply.js';

/**
 * What all endpoints have in common that take a plain form: they get every value under its name,
 * and any 2xx is a success, a page included, since they were made for forms that leave the page.
 */
export const plainForm: Dialect = {
  idempotent: false,
  takes: 'everything',
  answersWithPage: true,
  request({ values }) {
    return { headers: {}, body: new URLSearchParams(values.map(([name, value]) => [name, value])) };
  },
  read({ ok, json, url }) {
    if (ok) return { type: 'accepted', reply: parseReply(json, url) };
    return { type: 'refused', problems: parseProblems(json) };
  },
};
