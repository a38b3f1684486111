import type { FieldCode } from '../../form/state.js';
import { catalogue } from '../../locale/language.js';

/** What is said of the colleagues that somebody signs up as well; they count from 1. */
export interface ParticipantMessages {
  readonly heading: string;
  readonly colleague: (number: number) => string;
  readonly name: string;
  readonly email: string;
  /** @param count - of those that are there already */
  readonly add: (count: number) => string;
  readonly remove: (number: number) => string;
  /** As many are there as may be. */
  readonly enough: (count: number) => string;
  /**
   * What colleagues must be told about their data (AVG art. 14).
   *
   * @param controller - undefined where the site does not say
   */
  readonly notice: (controller: string | undefined) => string;
  /** Where the form has a box for a newsletter. */
  readonly newsletter: string;
  readonly problems: Readonly<
    Record<'name' | 'email', Readonly<Record<FieldCode, (number: number) => string>>>
  >;
}

/** Fetches that in one voice. */
export const loadParticipantMessages = catalogue<ParticipantMessages>('participants', {
  nl: () => import('./participants.nl.js'),
  je: () => import('./participants.je.js'),
  en: () => import('./participants.en.js'),
  de: () => import('./participants.de.js'),
  fr: () => import('./participants.fr.js'),
  fy: () => import('./participants.fy.js'),
});
