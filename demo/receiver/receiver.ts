import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { api } from './api.js';
import type { ReceiverConfig } from './config.js';
import { openDatabase } from './database.js';
import { SignedLinks } from './downloads.js';
import { organiser } from './organiser.js';
import { problem } from './problem-details.js';
import { Proofs } from './proofs.js';
import { SubmissionStore } from './store.js';

/** A receiver that runs. */
export interface Receiver {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Opens the organiser's pages. */
  readonly token: string;
  readonly store: SubmissionStore;
  /** Lets requests under way end, then closes the database. */
  close(): Promise<void>;
}

/** What a receiver is started with, besides its configuration. */
export interface ReceiverOptions {
  readonly now?: () => Date;
  /** Pages and files to serve beside the API. */
  readonly pages?: Hono;
  /** A line for each request, without a query and without an address. */
  readonly log?: (line: string) => void;
}

const sixHours = 6 * 3_600_000;

function withoutDetails(options: ReceiverOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    // A query may hold a signature or an e-mail address, so only the path is written down.
    options.log?.(`${context.req.method} ${context.req.path} ${context.res.status}`);
  });
  app.onError((error, context) => {
    options.log?.(`${context.req.method} ${context.req.path} failed: ${error.name}`);
    return problem(context, 500, 'Something went wrong here');
  });
  app.notFound((context) => problem(context, 404, 'Not found'));
  return app;
}

function listen(app: Hono, { host, port }: ReceiverConfig): Promise<[ServerType, number]> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) =>
      resolve([server, info.port]),
    );
    server.once('error', reject);
  });
}

/** Starts a receiver: opens its database, deletes what is too old, and listens. */
export async function startReceiver(
  config: ReceiverConfig,
  options: ReceiverOptions = {},
): Promise<Receiver> {
  const now = options.now ?? (() => new Date());
  const db = await openDatabase(config.databaseUrl, config.dataDir);
  const store = new SubmissionStore(db, now);
  const links = new SignedLinks(config.secret, now);
  const token = createHmac('sha256', config.secret).update('organiser').digest('base64url');

  await store.deleteOlderThan(config.retentionDays);
  const cleaning = setInterval(() => {
    store.deleteOlderThan(config.retentionDays).catch((error: unknown) => {
      options.log?.(`deleting what is too old failed: ${String(error)}`);
    });
  }, sixHours);

  const { allowedOrigins, perMinute, requiresProof } = config;
  const proofs = new Proofs(config.secret);
  const app = withoutDetails(options);
  app.route('/api', api({ store, links, now, allowedOrigins, perMinute, proofs, requiresProof }));
  app.route('/organiser', organiser(store, token));
  if (options.pages) app.route('/', options.pages);

  const [server, port] = await listen(app, config).catch(async (error: unknown) => {
    clearInterval(cleaning);
    await db.close();
    throw error;
  });
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    token,
    store,
    async close() {
      clearInterval(cleaning);
      await new Promise((resolve) => {
        server.close(resolve);
        // A browser keeps its connection open although it asks for nothing.
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await db.close();
    },
  };
}
