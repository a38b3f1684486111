import { randomBytes } from 'node:crypto';

/** How the receiver runs, from its environment. */
export interface ReceiverConfig {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL's address; without one, PGlite keeps the data in {@link dataDir}. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Signs download links and makes the token of the pages for the organiser. */
  readonly secret: string;
  /** Days after which a submission is deleted. */
  readonly retentionDays: number;
  /** Origins, besides the receiver's own, whose pages may send to it. */
  readonly allowedOrigins: readonly string[];
  /** Submissions a minute that one address may send. */
  readonly perMinute: number;
  /** Whether a submission needs a proof of work (ALTCHA). */
  readonly requiresProof: boolean;
}

/** The environment asks for something that would not be safe, or cannot be read. */
export class ConfigError extends Error {}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

function readNumber(env: NodeJS.ProcessEnv, name: string, otherwise: number, max: number): number {
  const value = env[name];
  if (value === undefined || value === '') return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= max) return number;
  throw new ConfigError(`${name} is "${value}": a whole number up to ${max} is expected.`);
}

/**
 * Reads the configuration.
 *
 * @throws {@link ConfigError} with a sentence for whoever starts the receiver
 */
export function readConfig(env: NodeJS.ProcessEnv): ReceiverConfig {
  const host = env['HOST'] || '127.0.0.1';
  const secret = env['SAMEN_SECRET'] ?? '';
  // A secret made anew at each start will do on one's own machine, and nowhere else.
  if (!loopback.test(host) && secret.length < 32) {
    throw new ConfigError(
      `HOST is "${host}", which others can reach. Set SAMEN_SECRET to 32 characters or more first.`,
    );
  }
  return {
    host,
    port: readNumber(env, 'PORT', 4173, 65_535),
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataDir: env['DATA_DIR'] || '.data',
    secret: secret || randomBytes(32).toString('hex'),
    retentionDays: readNumber(env, 'RETENTION_DAYS', 90, 3650),
    allowedOrigins: (env['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter(Boolean),
    perMinute: readNumber(env, 'RATE_PER_MINUTE', 60, 100_000),
    requiresProof: env['REQUIRE_PROOF'] === '1',
  };
}
