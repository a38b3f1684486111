import { catalogue } from '../../locale/language.js';

/** What is said of sessions that are not simply open, and where there is none. */
export interface AgendaMessages {
  /** In a pill: the session is over. */
  readonly past: string;
  readonly full: string;
  readonly waitlist: string;
  readonly closed: string;
  readonly cancelled: string;
  readonly seatsLeft: (count: number) => string;
  /** Signing up has ended. @param moment - as {@link moment} says it */
  readonly closedSince: (moment: string) => string;
  /** Signing up ends soon. */
  readonly closesAt: (moment: string) => string;
  /** @param time - `10.00 uur` */
  readonly moment: (date: string, time: string) => string;
  /** What a clock of the visitor shows. @param zone - `Japanse standaardtijd` */
  readonly yourTime: (moment: string, zone: string) => string;
  /** A series of meetings that is signed up for as a whole. */
  readonly series: (count: number) => string;
  readonly recording: string;
  /** The button, where a session is chosen that has a waiting list alone. */
  readonly submitWaitlist: string;
  /** The list of sessions cannot be had now. */
  readonly unavailable: string;
  /** It was asked for once more, in vain. */
  readonly stillUnavailable: string;
  readonly retry: string;
  /** The session that was chosen is full, closed or cancelled by now. */
  readonly chosenGone: string;
  /** It is full by now, and has a waiting list. */
  readonly chosenFull: string;
  /** No date can be signed up for. */
  readonly noDates: string;
  /** Above the form of somebody who wants to hear of a new date. */
  readonly notifyLead: string;
  readonly notifySubmit: string;
  /** What that is asked for, and what happens with the address. */
  readonly notifyPurpose: string;
}

/** Fetches that in one voice. */
export const loadAgendaMessages = catalogue<AgendaMessages>('agenda', {
  nl: () => import('./agenda.nl.js'),
  je: () => import('./agenda.je.js'),
  en: () => import('./agenda.en.js'),
  de: () => import('./agenda.de.js'),
  fr: () => import('./agenda.fr.js'),
  fy: () => import('./agenda.fy.js'),
});
