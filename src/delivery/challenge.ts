import { solveChallenge as solveFirst } from 'altcha-lib/v1';
import { solveChallenge } from 'altcha-lib';
import type { DeriveKeyFunction } from 'altcha-lib/types';
import { deriveKey as pbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2';
import { deriveKey as sha } from 'altcha-lib/algorithms/web/sha';
import * as z from 'zod/mini';
import { Deadline } from './deadline.js';
import { type Failed, unsent } from './outcome.js';
import type { Proof } from './send.js';

/**
 * Proof of work with ALTCHA's own library: the browser finds a number that takes some seconds of
 * computing to find and none to check. Nobody has to tick or read anything for it, so there is
 * nothing to see; and it runs without a worker, which a strict policy would not allow.
 */

/** What a server asks: the second version of the protocol, with its parameters in one object. */
const challengeSchema = z.looseObject({
  parameters: z.looseObject({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string(),
  }),
  signature: z.optional(z.string()),
});

/** The first version, which many servers still speak. */
const firstSchema = z.object({
  algorithm: z.string(),
  challenge: z.string(),
  maxnumber: z.optional(z.number()),
  salt: z.string(),
  signature: z.string(),
});

const deriveKeys: readonly (readonly [names: RegExp, deriveKey: DeriveKeyFunction])[] = [
  [/^PBKDF2\/SHA-(256|384|512)$/, pbkdf2],
  [/^SHA-(256|384|512)$/, sha],
];

/** A proof as it is sent: JSON in base 64. Both versions hold nothing but ASCII. */
function encode(proof: object): string {
  return btoa(JSON.stringify(proof));
}

async function solve(asked: unknown, controller: AbortController): Promise<string | undefined> {
  const challenge = z.safeParse(challengeSchema, asked).data;
  if (challenge) {
    const { parameters, signature } = challenge;
    const deriveKey = deriveKeys.find(([names]) => names.test(parameters.algorithm))?.[1];
    // Scrypt and Argon2 would need WebAssembly, which a strict policy does not allow.
    if (!deriveKey) return undefined;
    const question = { parameters, ...(signature === undefined ? {} : { signature }) };
    const solution = await solveChallenge({ challenge: question, deriveKey, controller });
    return solution ? encode({ challenge: question, solution }) : undefined;
  }
  const first = z.safeParse(firstSchema, asked).data;
  if (!first) return undefined;
  const { maxnumber, ...rest } = first;
  const work = solveFirst(rest.challenge, rest.salt, rest.algorithm, maxnumber);
  controller.signal.addEventListener('abort', () => work.controller.abort());
  const solution = await work.promise;
  return solution ? encode({ ...rest, ...solution }) : undefined;
}

function none(failure: Failed, url: string): Proof {
  return { type: 'none', failure: { ...failure, url } };
}

/**
 * Asks for a challenge and answers it. Never throws; what fails here has sent nothing.
 *
 * @param url - of the challenge
 * @param timeout - milliseconds for the server to answer; the computing has its own limit
 * @param signal - gives up for the visitor
 */
export async function prove(url: string, timeout: number, signal: AbortSignal): Promise<Proof> {
  const deadline = new Deadline(timeout, signal);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      cache: 'no-store',
      signal: deadline.controller.signal,
    });
    const { status, headers, ok } = response;
    const contentType = headers.get('Content-Type') ?? '';
    const asked: unknown = await response.json().catch(() => undefined);
    deadline.lift();
    const token = ok ? await solve(asked, deadline.controller) : undefined;
    return token === undefined
      ? none(unsent('server', status, contentType), url)
      : { type: 'proof', token };
  } catch {
    return none(unsent(deadline.isOver ? 'timeout' : 'network'), url);
  } finally {
    deadline.clear();
  }
}
