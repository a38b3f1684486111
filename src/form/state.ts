import type { FailureKind } from '../delivery/outcome.js';
import type { Reply } from '../delivery/reply.js';
import type { FieldName } from './fields.js';

/** A field of a form by the name of its input: one of the catalogue, or a widget's own choice. */
export type InputName = FieldName | 'session';

/** Something that the visitor is asked to mend; a code until it is shown. */
export type FieldProblem =
  | { readonly field: InputName; readonly code: 'missing' | 'invalid' | 'too-long' | 'url' }
  | {
      readonly field: FieldName;
      readonly code: 'one-of';
      readonly oneOf: readonly FieldName[];
    }
  | {
      /** Undefined when the endpoint said it of the whole. */
      readonly field: InputName | undefined;
      readonly code: 'endpoint';
      /** The endpoint's own sentence. */
      readonly message: string | undefined;
    };

/** It was accepted. */
export interface SentState {
  readonly type: 'sent';
  readonly reply: Reply | undefined;
  /** Whether an e-mail address went along, that a confirmation can be sent to. */
  readonly hasEmail: boolean;
}

/** Where a form stands. */
export type FormState =
  | { readonly type: 'editing'; readonly problems: readonly FieldProblem[] }
  | {
      readonly type: 'sending';
      /** The visitor pressed the button a second time, and is told that it is not needed. */
      readonly pressedAgain: boolean;
    }
  | SentState
  | {
      /** Not sent, or not known to be: what was typed still stands there. */
      readonly type: 'failed';
      readonly kind: Exclude<FailureKind, 'invalid'> | 'unfetched';
    };
