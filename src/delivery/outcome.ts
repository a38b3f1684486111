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
    }
  | {
      /** It is not certain that it arrived. */
      readonly type: 'failed';
      readonly kind: 'network' | 'timeout' | 'server';
      readonly status: number;
      readonly contentType: string;
    };
