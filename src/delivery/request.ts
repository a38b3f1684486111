import type { Dialect, DialectRequest } from './dialect.js';
import { placeAll } from './flat.js';
import type { Submission } from './submission.js';

/** Where submissions go, and how that endpoint wants them. */
export interface Destination {
  /** Absolute. */
  readonly url: string;
  readonly dialect: Dialect;
  readonly fieldMap: Readonly<Record<string, string>>;
  /** The sentence about privacy that stood above the button. */
  readonly privacyText: string;
  /** The site's token against forged requests, and the header that it goes in. */
  readonly csrf: { readonly header: string; readonly token: string } | undefined;
  /** The origin of the page. */
  readonly origin: string;
}

/** A request, complete but for what the browser adds. */
export interface EndpointRequest extends DialectRequest {
  readonly url: string;
  readonly method: 'POST';
}

/**
 * The request for a submission. `Idempotency-Key` goes along where the endpoint can use it and the
 * browser asks first anyway (a CORS preflight, which a JSON body causes), or where it need not ask:
 * on the page's own origin. Anywhere else the header itself would be what is refused. The token
 * against forged requests never leaves the page's own origin.
 */
export function buildRequest(submission: Submission, to: Destination): EndpointRequest {
  const { url, dialect, fieldMap, privacyText, csrf, origin } = to;
  const values = placeAll(submission, dialect, fieldMap);
  const { headers, body } = dialect.request({ submission, values, url, fieldMap, privacyText });
  const isOwn = new URL(url).origin === origin;
  return {
    url,
    method: 'POST',
    headers: {
      Accept: 'application/json',
      ...headers,
      ...(isOwn || dialect.idempotent ? { 'Idempotency-Key': submission.id } : {}),
      ...(isOwn && csrf ? { [csrf.header]: csrf.token } : {}),
    },
    body,
  };
}
