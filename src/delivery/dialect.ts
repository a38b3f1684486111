import type { EndpointProblem } from './outcome.js';
import type { Reply } from './reply.js';
import type { Submission } from './submission.js';

/** What a dialect makes a request from. */
export interface Message {
  readonly submission: Submission;
  /** All that the endpoint has a place for, under its own names, in the order of the form. */
  readonly values: readonly (readonly [name: string, value: string])[];
  /** Where it goes, absolute. */
  readonly url: string;
  /** The site's own field map, without what the dialect adds. */
  readonly fieldMap: Readonly<Record<string, string>>;
  /** The sentence about privacy that stood above the button. */
  readonly privacyText: string;
}

/** What is posted. The browser adds the content type of a form's body itself. */
export interface DialectRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | URLSearchParams | FormData;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  /** Whether the status is 2xx. */
  readonly ok: boolean;
  /** The header, or nothing. */
  readonly contentType: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly redirected: boolean;
  /** The body where it is JSON, whatever the header says. */
  readonly json: unknown;
  /** Whether the body is a web page. */
  readonly isPage: boolean;
  /** Whether the connection lasted until the end of the body. */
  readonly isComplete: boolean;
  /** Milliseconds that `Retry-After` asks to wait. */
  readonly retryAfter: number | undefined;
}

/** What an answer means. */
export type Verdict =
  | { readonly type: 'accepted'; readonly reply: Reply | undefined }
  | { readonly type: 'refused'; readonly problems: readonly EndpointProblem[] }
  /** It says neither, or that something went wrong at the endpoint. */
  | { readonly type: 'unclear' };

/**
 * How one kind of endpoint is spoken to. Pure: it makes a request and reads an answer. Sending,
 * time-outs and retries are the same for all, and so are the statuses by which a server says that
 * it is in trouble; those never reach {@link Dialect.read}.
 */
export interface Dialect {
  /**
   * Whether the endpoint tells a second copy of a submission from a second submission, by its id.
   * Only then is one sent again by itself after an unknown outcome.
   */
  readonly idempotent: boolean;
  /**
   * What it has a place for without being told: the kit's own `document`; `everything`; the visitor's `fields` alone, where
   * unknown names are refused or dropped; or just what the field map names (`mapped`).
   */
  readonly takes: 'document' | 'everything' | 'fields' | 'mapped';
  /** The endpoint's own names, by those of the kit; the site's field map wins. */
  readonly fieldMap?: Readonly<Record<string, string>>;
  /** Constants that it cannot do without, each with an example. */
  readonly needs?: Readonly<Record<string, string>>;
  /** One spelling for the names that the endpoint has several for. */
  readonly peerName?: (name: string) => string;
  /** A page as the answer, or as the target of a redirect, is a success. */
  readonly answersWithPage?: boolean;
  /** The browser posts the form itself and leaves for the endpoint's page. */
  readonly leavesPage?: boolean;
  request(message: Message): DialectRequest;
  read(answer: Answer): Verdict;
}
