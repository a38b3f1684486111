import type { Reply } from './reply.js';

/** Why a submission did not arrive, as `samen-error` tells it. */
export type FailureKind = 'invalid' | 'rejected' | 'network' | 'timeout' | 'server' | 'config';

/** Something that an endpoint says is wrong with a submission. */
export interface EndpointProblem {
  /** The field's name in the form; `undefined` when it is about the whole. */
  readonly field: string | undefined;
  /** The endpoint's sentence, shown as text and never as markup. */
  readonly message: string | undefined;
}

/**
 * Whether a submission that was not accepted may have arrived all the same: a connection that was
 * lost, or an answer that took too long, says nothing about what the endpoint did with it.
 */
export type Arrival = 'no' | 'unknown';

/** How sending ended. */
export type Outcome =
  | {
      readonly type: 'accepted';
      /** Undefined where the endpoint answered nothing that can be read: sent, not registered. */
      readonly reply: Reply | undefined;
    }
  | {
      /** The endpoint read it and said no: the same content would be refused again. */
      readonly type: 'refused';
      readonly status: number;
      readonly contentType: string;
      readonly problems: readonly EndpointProblem[];
      /** Of an attempt before this one. */
      readonly arrival: Arrival;
    }
  | {
      readonly type: 'failed';
      readonly kind: 'network' | 'timeout' | 'server';
      readonly status: number;
      readonly contentType: string;
      readonly arrival: Arrival;
      /** Milliseconds that the endpoint asks to wait. */
      readonly retryAfter: number | undefined;
      /** What failed, where it was not the endpoint itself. */
      readonly url?: string;
    };

/** An attempt, or several, without success. */
export type Failed = Extract<Outcome, { type: 'failed' }>;

/** A failure before anything was sent. */
export function unsent(kind: Failed['kind'], status = 0, contentType = ''): Failed {
  return { type: 'failed', kind, status, contentType, arrival: 'no', retryAfter: undefined };
}
