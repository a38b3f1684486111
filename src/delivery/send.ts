import type { Outcome } from './outcome.js';
import { parseProblems } from './problems.js';
import { parseReply } from './reply.js';
import type { Submission } from './submission.js';

/** One attempt at an endpoint. */
export interface Attempt {
  readonly url: string;
  readonly submission: Submission;
  /** Milliseconds after which the attempt is given up. */
  readonly timeout: number;
}

/** Statuses by which a server says that it, not the content, is the trouble. */
function isServersFault(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

async function readBody(response: Response, contentType: string): Promise<unknown> {
  if (!/\bjson\b/i.test(contentType)) return undefined;
  return response.json().catch(() => undefined);
}

/**
 * Posts a submission as JSON, once. Never throws.
 *
 * `Idempotency-Key` goes along, since a JSON body makes the browser ask first (a CORS preflight)
 * in any case. A web page as the answer is no success: it is what a wrong address, a login page
 * or a proxy gives, and the visitor would believe that the words had arrived.
 */
export async function send({ url, submission, timeout }: Attempt): Promise<Outcome> {
  let response: Response;
  let body: unknown;
  let contentType = '';
  const signal = AbortSignal.timeout(timeout);
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'Idempotency-Key': submission.id,
      },
      body: JSON.stringify(submission),
      signal,
    });
    contentType = response.headers.get('Content-Type') ?? '';
    body = await readBody(response, contentType);
  } catch {
    return { type: 'failed', kind: signal.aborted ? 'timeout' : 'network', status: 0, contentType };
  }
  const { status } = response;
  // A redirected POST may have become a GET: that the address answered says nothing.
  if (response.redirected) return { type: 'failed', kind: 'server', status, contentType };
  // 409: the endpoint already knows this id with this content, so it had arrived before.
  if (status === 409) return { type: 'accepted', reply: parseReply(body, response.url || url) };
  if (isServersFault(status) || (response.ok && /\bhtml\b/i.test(contentType))) {
    return { type: 'failed', kind: 'server', status, contentType };
  }
  if (response.ok) return { type: 'accepted', reply: parseReply(body, response.url || url) };
  return { type: 'refused', status, contentType, problems: parseProblems(body) };
}
