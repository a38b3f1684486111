import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import * as z from 'zod/mini';
import { type Submission, submissionSchema } from '../../src/delivery/submission.js';
import { makeEbook, type SignedLinks } from './downloads.js';
import { pointer, problem } from './problem-details.js';
import type { Proofs } from './proofs.js';
import { rateLimit } from './rate-limit.js';
import { sentenceFor } from './sentences.js';
import { upcomingSessions } from './sessions.js';
import type { Status, SubmissionStore } from './store.js';

/** What the routes work with. */
export interface ApiParts {
  readonly store: SubmissionStore;
  readonly links: SignedLinks;
  readonly now: () => Date;
  readonly allowedOrigins: readonly string[];
  readonly perMinute: number;
  readonly proofs: Proofs;
  /** Whether a submission without a proof of work is refused. */
  readonly requiresProof: boolean;
}

const ebook = 'allianties-die-blijven-werken.pdf';

/** Sixty-four kilobytes: a long message with room to spare. */
const maxBody = 64 * 1024;

/** The language of the page that a body says it comes from, whatever else is wrong with it. */
function languageOf(body: unknown): unknown {
  const parsed = z.safeParse(z.object({ page: z.object({ lang: z.string() }) }), body);
  return parsed.data?.page.lang;
}

/** The routes that widgets talk to. */
export function api(parts: ApiParts): Hono {
  const { store, links, now, allowedOrigins, perMinute, proofs, requiresProof } = parts;
  const app = new Hono();
  const mayCall = cors({
    origin: [...allowedOrigins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type', 'Idempotency-Key'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });

  app.use(mayCall);

  app.get('/sessions', async (context) => {
    const sessions = upcomingSessions(now()).map(async (session) => {
      const { seats: _seats, interval: _interval, ...shown } = session;
      const seatsLeft = await store.seatsLeft(session);
      return { ...shown, seatsLeft, state: seatsLeft > 0 ? 'open' : 'waitlist' };
    });
    return context.json(await Promise.all(sessions));
  });

  app.get('/challenge', rateLimit(perMinute, now), async (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json(await proofs.ask());
  });

  app.post(
    '/submissions',
    rateLimit(perMinute, now),
    bodyLimit({ maxSize: maxBody, onError: (context) => problem(context, 413, 'Too large') }),
    async (context) => {
      // Any page may post a form or a text without asking first; JSON makes the browser ask (CORS).
      if (!/^application\/json\b/.test(context.req.header('Content-Type') ?? '')) {
        return problem(context, 415, 'Only application/json is taken');
      }
      const body: unknown = await context.req.json().catch(() => undefined);
      const parsed = z.safeParse(submissionSchema, body);
      if (!parsed.success) {
        const errors = parsed.error.issues.map(({ path }) => ({
          pointer: pointer(path),
          detail: sentenceFor(String(path.at(-1)), languageOf(body)),
        }));
        return problem(context, body === undefined ? 400 : 422, 'Not a valid submission', errors);
      }
      const submission = parsed.data;
      const { altcha } = submission;
      const isProven = altcha === undefined ? !requiresProof : await proofs.accepts(altcha);
      if (!isProven) {
        return problem(context, 422, 'No valid proof of work', [
          { pointer: '#/altcha', detail: sentenceFor('altcha', submission.page.lang) },
        ]);
      }
      const result = await store.save(submission, upcomingSessions(now()));
      if (result.type === 'unknown-session') {
        return problem(context, 422, 'Unknown session', [
          { pointer: '#/subject/session', detail: sentenceFor('session', submission.page.lang) },
        ]);
      }
      if (result.type === 'conflict') {
        return problem(context, 422, 'This id belongs to a submission with other content', [
          { pointer: '#/id', detail: sentenceFor('id', submission.page.lang) },
        ]);
      }
      const reply = replyTo(submission, result.status);
      return context.json(reply, result.type === 'saved' ? 201 : 200);
    },
  );

  app.get(`/downloads/${ebook}`, async (context) => {
    const { expires = '', signature = '' } = context.req.query();
    if (!links.isValid(ebook, expires, signature)) {
      return problem(context, 403, 'This link is no longer valid');
    }
    return context.body(new Uint8Array(await makeEbook()), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${ebook}"`,
      'Cache-Control': 'private, no-store',
    });
  });

  function replyTo(submission: Submission, status: Status): Record<string, string> {
    if (submission.widget !== 'download') return { status };
    const { query, expiresAt } = links.make(ebook);
    return {
      status,
      downloadUrl: `/api/downloads/${ebook}?${query}`,
      downloadExpiresAt: expiresAt,
    };
  }

  return app;
}
