import type { Answer, Dialect } from './dialect.js';
import type { Failed, Outcome } from './outcome.js';
import { isNotTaken, isPassing } from './retry.js';

/**
 * Whether a redirect sent the request somewhere else than the endpoint wanted. A redirected POST
 * has become a GET, so that the address answered says nothing. Only endpoints made for plain forms
 * redirect after they took one, to another page of theirs; a change of scheme, host or final slash
 * is a correction of the address, and has lost the body.
 */
function wentAstray(answer: Answer, url: string, dialect: Dialect): boolean {
  if (!dialect.answersWithPage) return true;
  const [from, to] = [new URL(url), new URL(answer.url)];
  const path = (pathname: string): string => pathname.replace(/\/$/, '');
  return from.origin !== to.origin || path(from.pathname) === path(to.pathname);
}

function failed(answer: Answer, kind: Failed['kind']): Failed {
  const { status, contentType, retryAfter, redirected } = answer;
  // After a redirect the status is that of another page, which says nothing about the submission.
  const arrival = isNotTaken(status) && !redirected ? 'no' : 'unknown';
  return { type: 'failed', kind, status, contentType, arrival, retryAfter };
}

/**
 * What an answer means: first by what is the same for all endpoints, then as its dialect reads it.
 *
 * @param url - where the request was sent
 */
export function judge(answer: Answer, dialect: Dialect, url: string): Outcome {
  const { status, contentType, redirected, ok } = answer;
  const isLost = redirected && (!ok || wentAstray(answer, url, dialect));
  if (status >= 500 || isPassing(status) || isLost) return failed(answer, 'server');
  const verdict = dialect.read(answer);
  switch (verdict.type) {
    case 'accepted':
      return verdict;
    case 'refused':
      return { ...verdict, status, contentType, arrival: 'no' };
    case 'unclear':
      return failed(answer, answer.isComplete ? 'server' : 'network');
  }
}
