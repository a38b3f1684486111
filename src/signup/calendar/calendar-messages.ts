import { catalogue } from '../../locale/language.js';

/** What is offered after a signup, for the visitor's calendar. */
export interface CalendarMessages {
  /** The button that saves a file, or the link that the endpoint gave. */
  readonly add: string;
  /** Before the links to calendars on the web. */
  readonly web: string;
  readonly google: string;
  readonly outlook: string;
  readonly microsoft365: string;
  /** For screen readers, behind each of those. */
  readonly newTab: string;
  /** The name of the file, without its ending. */
  readonly fileName: string;
  /** In the calendar: where the visitor can change or cancel. */
  readonly manage: (url: string) => string;
}

/** Fetches that in one voice. */
export const loadCalendarMessages = catalogue<CalendarMessages>('calendar', {
  nl: () => import('./calendar.nl.js'),
  je: () => import('./calendar.je.js'),
  en: () => import('./calendar.en.js'),
  de: () => import('./calendar.de.js'),
  fr: () => import('./calendar.fr.js'),
  fy: () => import('./calendar.fy.js'),
});
