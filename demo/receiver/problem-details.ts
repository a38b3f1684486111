import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** One thing that is wrong, and where, as a JSON pointer (RFC 6901). */
export interface PointedError {
  readonly pointer: string;
  readonly detail: string;
}

/** An answer that says what is wrong, as problem details (RFC 9457). */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  title: string,
  errors: readonly PointedError[] = [],
): Response {
  return context.body(
    JSON.stringify({ type: 'about:blank', title, status, ...(errors.length > 0 && { errors }) }),
    status,
    { 'Content-Type': 'application/problem+json' },
  );
}

/** A path into a document as a JSON pointer in a fragment: `#/fields/email`. */
export function pointer(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...steps].join('/');
}
