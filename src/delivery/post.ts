import { Deadline } from './deadline.js';
import type { Answer } from './dialect.js';
import { textsOf } from './bodies.js';
import type { EndpointRequest } from './request.js';
import { parseRetryAfter } from './retry.js';

/** What came of one request: an answer, or none. */
export type Posted =
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'none'; readonly kind: 'network' | 'timeout' };

/** Browsers refuse a larger body with `keepalive` (Fetch, 64 KiB); a part is left for other requests. */
const keepaliveLimit = 60_000;

/** About how many bytes a body takes. */
function sizeOf(body: EndpointRequest['body']): number {
  if (body instanceof FormData) {
    const texts = textsOf(body);
    // Each part has a head of about this size.
    return sizeOf(texts.flat().join('')) + 150 * texts.length;
  }
  return new TextEncoder().encode(body.toString()).length;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readAnswer(response: Response, url: string): Promise<Answer> {
  const { status, ok, headers, redirected } = response;
  const contentType = headers.get('Content-Type') ?? '';
  // A body that breaks off leaves what the status says.
  const text = await response.text().catch(() => undefined);
  // Whatever the header says: a script that forgets it sends its JSON as a page.
  const json = text === undefined ? undefined : parseJson(text);
  return {
    status,
    ok,
    contentType,
    url: response.url || url,
    redirected,
    json,
    isPage: json === undefined && /\bhtml\b/i.test(contentType) && Boolean(text?.trim()),
    isComplete: text !== undefined,
    retryAfter: parseRetryAfter(headers.get('Retry-After'), Date.now()),
  };
}

/**
 * Posts once. Never throws. With `keepalive` the browser goes on with a small request when the
 * visitor leaves the page meanwhile.
 *
 * @param timeout - milliseconds
 * @param signal - gives up at once
 */
export async function post(
  { url, method, headers, body }: EndpointRequest,
  timeout: number,
  signal: AbortSignal,
): Promise<Posted> {
  const deadline = new Deadline(timeout, signal);
  try {
    const keepalive = sizeOf(body) < keepaliveLimit;
    const { signal } = deadline.controller;
    const response = await fetch(url, { method, headers, body, keepalive, signal });
    return { type: 'answer', answer: await readAnswer(response, url) };
  } catch {
    return { type: 'none', kind: deadline.isOver ? 'timeout' : 'network' };
  } finally {
    deadline.clear();
  }
}
