import type { Assessment } from '../delivery/submission.js';

/** The fields that one form offers to the next: who somebody is, and not what they wrote. */
export const handedFields = [
  'name',
  'given-name',
  'family-name',
  'email',
  'phone',
  'organisation',
  'municipality',
  'role',
] as const;

/** What somebody typed about themselves, by field. */
export type HandedContact = ReadonlyMap<string, string>;

/** The result of a quiz, without its answers. */
export interface HandedAssessment {
  /** The title of the quiz, as the visitor saw it. */
  readonly title: string;
  readonly assessment: Assessment;
}

/**
 * What widgets of a page have for each other. It is offered here and taken by nobody unasked: a
 * form shows what there is, and the visitor decides. It lives in memory, for as long as the page
 * does, and does not travel by an event, which any script of the page could hear.
 */
class HandOver {
  readonly #contacts = new Map<symbol, HandedContact>();
  readonly #assessments = new Map<string, HandedAssessment>();
  readonly #listeners = new Set<() => void>();

  /** Offers what was typed in one form to the others; an empty map takes the offer back. */
  offerContact(form: symbol, contact: HandedContact): void {
    this.#put(this.#contacts, form, contact.size > 0 ? contact : undefined);
  }

  /** What was last typed in another form; what says how to reach somebody goes before a name. */
  contactFor(form: symbol): HandedContact | undefined {
    const others = [...this.#contacts]
      .filter(([from]) => from !== form)
      .map(([, contact]) => contact);
    return others.filter((contact) => contact.has('email')).at(-1) ?? others.at(-1);
  }

  /**
   * Offers the result of a quiz; undefined takes the offer back.
   *
   * @param quiz - the id of its definition
   */
  offerAssessment(quiz: string, handed: HandedAssessment | undefined): void {
    this.#put(this.#assessments, quiz, handed);
  }

  /** The result that was last reached on the page. */
  get assessment(): HandedAssessment | undefined {
    return [...this.#assessments.values()].at(-1);
  }

  /** Calls a listener when something else is there. */
  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Calls it no more. */
  unsubscribe(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  #put<K, T>(offers: Map<K, T>, from: K, offer: T | undefined): void {
    if (offer === undefined && !offers.has(from)) return;
    // Behind the others: the newest is the one that is offered.
    offers.delete(from);
    if (offer !== undefined) offers.set(from, offer);
    for (const listener of this.#listeners) listener();
  }
}

/** The one store of the page. */
export const handOver = new HandOver();
