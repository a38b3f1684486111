import type { Arrival } from '../delivery/outcome.js';
import type { Reply } from '../delivery/reply.js';
import type { EndpointRequest } from '../delivery/request.js';

/** What can be wrong with one field. */
export type FieldCode = 'missing' | 'invalid' | 'too-long' | 'url';

/** Something that the visitor is asked to mend; a code until it is shown. */
export type FieldProblem =
  | { readonly field: string; readonly code: FieldCode }
  | { readonly field: string; readonly code: 'one-of'; readonly oneOf: readonly string[] }
  | {
      /** Undefined when the endpoint said it of the whole. */
      readonly field: string | undefined;
      readonly code: 'endpoint';
      /** The endpoint's own sentence. */
      readonly message: string | undefined;
    }
  /** Something stood in the field that only a robot sees. */
  | { readonly field: undefined; readonly code: 'robot' };

/** It was accepted. */
export interface SentState {
  readonly type: 'sent';
  readonly reply: Reply | undefined;
  /** Whether an e-mail address went along, that a confirmation can be sent to. */
  readonly hasEmail: boolean;
  /** A fresh answer is asked for, or could not be had. */
  readonly renewal?: 'asking' | 'failed';
}

/**
 * Why something was not sent, or is not known to be: the code that checks did not come
 * (`unfetched`); the form has nowhere to send to (`config`); the endpoint refused it for no reason
 * that the visitor can mend (`rejected`). Surely not sent: no connection (`offline`), an endpoint
 * that has no time (`busy`), a visitor who changed their mind (`stopped`). Not known: no answer
 * (`no-answer`) or trouble at the endpoint (`trouble`), where sending again does no harm; and
 * `unsure`, where it might arrive twice.
 */
export type FailureReason =
  | 'unfetched'
  | 'config'
  | 'rejected'
  | 'offline'
  | 'busy'
  | 'stopped'
  | 'no-answer'
  | 'trouble'
  | 'unsure';

/** Where a form stands. */
export type FormState =
  | { readonly type: 'editing'; readonly problems: readonly FieldProblem[] }
  | {
      readonly type: 'sending';
      /** At once, after a few seconds, or after an attempt that failed. */
      readonly pace: 'prompt' | 'slow' | 'again';
      /** The visitor pressed the button a second time, and is told that it is not needed. */
      readonly pressedAgain: boolean;
    }
  | SentState
  | {
      /** Not sent, or not known to be: what was typed still stands there. */
      readonly type: 'failed';
      readonly reason: FailureReason;
      /** Minutes that the endpoint asks to wait. */
      readonly minutes?: number | undefined;
    }
  | {
      /** Nothing is sent; this is what would have been. */
      readonly type: 'preview';
      readonly request: EndpointRequest;
    };

/** What of a failed submission decides on its words. */
export interface Failure {
  readonly kind: 'network' | 'timeout' | 'server';
  readonly arrival: Arrival;
  readonly isIdempotent: boolean;
  /** The visitor stopped it. */
  readonly isStopped: boolean;
  /** Whether it may go better in a moment. */
  readonly isPassing: boolean;
}

/** What a failed submission is called to the visitor. */
export function failureReason(failure: Failure): FailureReason {
  const { kind, arrival, isIdempotent, isStopped, isPassing } = failure;
  if (arrival === 'no') {
    if (isStopped) return 'stopped';
    if (kind !== 'server') return 'offline';
    return isPassing ? 'busy' : 'config';
  }
  if (!isIdempotent) return 'unsure';
  return kind === 'server' ? 'trouble' : 'no-answer';
}
