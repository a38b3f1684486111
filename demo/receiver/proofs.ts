import { createHmac } from 'node:crypto';
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod/mini';

/** Milliseconds in which a challenge must be answered. */
const lifetime = 10 * 60_000;

/** Rounds of hashing a guess; the right one is the 256th on average: about a second in a browser. */
const cost = 2000;

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** Asks browsers for work, and checks that it was done: once for each submission (ALTCHA). */
export class Proofs {
  readonly #secret: string;
  /** Signatures of challenges that were answered, until they expire anyway. */
  readonly #used = new Map<string, number>();

  /** @param secret - of the receiver; challenges are signed with another one made from it */
  constructor(secret: string) {
    this.#secret = createHmac('sha256', secret).update('altcha').digest('hex');
  }

  /** Makes a challenge. */
  ask(): Promise<Challenge> {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost,
      deriveKey,
      expiresAt: new Date(Date.now() + lifetime),
      hmacSignatureSecret: this.#secret,
    });
  }

  /** Whether a token answers a challenge of this receiver that was not answered before. */
  async accepts(token: string): Promise<boolean> {
    const payload = z.safeParse(payloadSchema, parse(token)).data;
    if (!payload) return false;
    const { challenge, solution } = payload;
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: this.#secret,
    });
    const now = Date.now();
    for (const [signature, until] of this.#used) if (until < now) this.#used.delete(signature);
    if (!verified || this.#used.has(challenge.signature)) return false;
    this.#used.set(challenge.signature, now + lifetime);
    return true;
  }
}

function parse(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64').toString()) as unknown;
  } catch {
    return undefined;
  }
}
