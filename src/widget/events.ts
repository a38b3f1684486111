import type { FailureKind } from '../delivery/outcome.js';
import type { Assessment, Submission, WidgetName } from '../delivery/submission.js';

/** What each event of the kit carries. */
export interface SamenEventDetails {
  /** The first render is done. */
  'samen-ready': { readonly widget: WidgetName };
  /** The widget was seen in the viewport for the first time. */
  'samen-view': { readonly widget: WidgetName };
  /** The visitor gave a first answer or typed a first character. */
  'samen-start': { readonly widget: WidgetName };
  /** Another statement is shown; `index` counts from 0. */
  'samen-step': { readonly index: number; readonly count: number };
  /** The result of a quiz is shown. Holds scores: for the page alone, never for analytics. */
  'samen-complete': {
    readonly quiz: string;
    readonly band: string | null;
    readonly score: number | null;
    readonly dimensions: Assessment['dimensions'];
  };
  /** Before sending; cancelable. Holds what the visitor filled in: for the page alone. */
  'samen-submit': { readonly submission: Submission };
  /** The endpoint accepted the submission. */
  'samen-success': { readonly widget: WidgetName; readonly id: string; readonly reply: unknown };
  /** Refused, or given up. */
  'samen-error': {
    readonly widget: WidgetName;
    readonly kind: FailureKind;
    /** HTTP status, or 0 where there was no answer. */
    readonly status: number;
    /** Names of the fields that were in error, never what was typed in them. */
    readonly fields: readonly string[];
  };
}

/** An event of the kit: bubbles and crosses shadow boundaries, so a page can listen anywhere. */
export class SamenEvent<K extends keyof SamenEventDetails> extends CustomEvent<
  SamenEventDetails[K]
> {
  constructor(type: K, detail: SamenEventDetails[K]) {
    super(type, { detail, bubbles: true, composed: true, cancelable: type === 'samen-submit' });
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-ready': SamenEvent<'samen-ready'>;
    'samen-view': SamenEvent<'samen-view'>;
    'samen-start': SamenEvent<'samen-start'>;
    'samen-step': SamenEvent<'samen-step'>;
    'samen-complete': SamenEvent<'samen-complete'>;
    'samen-submit': SamenEvent<'samen-submit'>;
    'samen-success': SamenEvent<'samen-success'>;
    'samen-error': SamenEvent<'samen-error'>;
  }
}
