import type { Hono } from 'hono';
import { type Receiver, startReceiver } from '../../demo/receiver/receiver.js';

/**
 * Starts a receiver that keeps things in memory and lets everybody send as much as they like.
 *
 * @param allowedOrigins - whose pages may send to it
 * @param pages - that it serves as well
 */
export function startTestReceiver(
  allowedOrigins: readonly string[],
  pages?: Hono,
): Promise<Receiver> {
  return startReceiver(
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: undefined,
      dataDir: 'memory://',
      secret: 'only for tests',
      retentionDays: 90,
      allowedOrigins,
      perMinute: 10_000,
      requiresProof: false,
    },
    pages && { pages },
  );
}
