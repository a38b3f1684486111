/**
 * Something on the page that an editor can mend. It is a code with its facts; the sentence
 * stands in the catalogue of `widget/notices.*.ts`.
 */
export type Notice =
  | {
      readonly code: 'attribute-value';
      readonly attribute: string;
      readonly value: string;
      /** What would have been accepted: values, or an example of the form. */
      readonly accepted: string;
    }
  /** An attribute that a widget does not have, on what was to become one. */
  | { readonly code: 'attribute-unknown'; readonly attribute: string }
  /** An attribute that a widget does not have, and the one that was meant. */
  | { readonly code: 'attribute-misspelt'; readonly attribute: string; readonly meant: string }
  /** How an endpoint is spoken to, where the configuration names the endpoint. */
  | { readonly code: 'attribute-reserved'; readonly attribute: string }
  /** A link that leads to a stand-alone page in all but the site. */
  | { readonly code: 'page-unknown'; readonly address: string }
  /** An address on what anybody who writes on the site may have put there. */
  | { readonly code: 'address-refused'; readonly attribute: string; readonly value: string }
  /** A parameter in the address of a stand-alone page. */
  | { readonly code: 'parameter-refused'; readonly name: string }
  /** A stand-alone page in a frame of a site that may not have it there; the origin, where it is known. */
  | { readonly code: 'frame-refused'; readonly host: string }
  /** A link or an element that asks for a widget that there is none of. */
  | { readonly code: 'widget-unknown'; readonly name: string; readonly accepted: string }
  | { readonly code: 'attribute-missing'; readonly attribute: string; readonly example: string }
  /** A word of the attribute `dates` that is no interval. */
  | { readonly code: 'date'; readonly value: string }
  /** The list of sessions, or one in it, cannot be read. */
  | { readonly code: 'sessions'; readonly detail: string }
  /** The page does not allow JSON-LD that a script puts there (Trusted Types). */
  | { readonly code: 'structured-data-refused' }
  /** Search engines are told of no session without a place. */
  | { readonly code: 'structured-data-place' }
  | { readonly code: 'endpoint-missing' }
  | { readonly code: 'endpoint-unknown'; readonly name: string }
  | { readonly code: 'endpoint-refused'; readonly value: string }
  | {
      readonly code: 'endpoint-reply';
      readonly url: string;
      /** HTTP status, or 0 when there was no answer. */
      readonly status: number;
      readonly contentType: string;
    }
  | { readonly code: 'use-unknown'; readonly name: string }
  /** A site's own text for a name that there is none of. */
  | { readonly code: 'text-unknown'; readonly name: string }
  | { readonly code: 'config-place' }
  | { readonly code: 'config-invalid'; readonly detail: string }
  | { readonly code: 'consent-without-controller' }
  /** What visitors must be told about their data and is not in the configuration. */
  | { readonly code: 'privacy-missing'; readonly names: string }
  /** Names under `privacy` that there are none of, or whose values are no texts. */
  | { readonly code: 'privacy-unknown'; readonly names: string }
  | { readonly code: 'sandbox' }
  | { readonly code: 'challenge-insecure' }
  /** An endpoint of this type does without what these names stand for. */
  | { readonly code: 'unplaced'; readonly names: string; readonly endpointType: string }
  | { readonly code: 'extra-missing'; readonly example: string; readonly endpointType: string }
  | { readonly code: 'phone-only' }
  /** A form that asks for no address to write to. */
  | { readonly code: 'phone-field-only' }
  | {
      readonly code: 'quiz-unavailable';
      /** Where the definition came from: `preset`, `src` or `script`. */
      readonly origin: string;
    }
  /** One mistake in a definition, as a sentence in the language of the page. */
  | { readonly code: 'quiz-definition'; readonly problem: string }
  /** Texts of a definition that are there in other languages than that of the page. */
  | { readonly code: 'quiz-language'; readonly places: string }
  /** A scale that seems to run from its best point to its worst. */
  | { readonly code: 'quiz-scale'; readonly place: string; readonly first: string }
  /** The averages to compare a result with. */
  | { readonly code: 'benchmark'; readonly detail: string };

/** One line that tells two notices apart, so that each is reported once. */
export function noticeKey(notice: Notice): string {
  return JSON.stringify(notice);
}
