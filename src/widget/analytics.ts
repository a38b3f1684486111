import type { SiteConfig } from '../config/site-config.js';
import type { SamenEventDetails } from './events.js';

/** What a site counts its visitors with, where it does. */
export type AnalyticsKind = Exclude<NonNullable<SiteConfig['analytics']>, 'none'>;

/** All of them. */
export const analyticsKinds: readonly AnalyticsKind[] = ['datalayer', 'matomo', 'piwik-pro'];

/** What is counted. What a visitor filled in or scored is in none of it. */
const counted: readonly (keyof SamenEventDetails)[] = [
  'samen-view',
  'samen-start',
  'samen-step',
  'samen-complete',
  'samen-success',
  'samen-error',
];

/** The queues that the tools read: they may be there before the tool, or never. */
interface Queues {
  dataLayer?: unknown[];
  _paq?: unknown[];
}

let isCounting = false;

/**
 * Passes events on to the tool of the site, with the widget's name and nothing else: neither what was
 * filled in, nor an answer, a score or an id, nor which field was wrong.
 */
export function countEvents(kind: AnalyticsKind): void {
  if (isCounting) return;
  isCounting = true;
  const queues = globalThis as Queues;
  for (const type of counted) {
    // On its way down: a page that stops an event for itself counts it all the same.
    addEventListener(
      type,
      (event) => {
        const [target] = event.composedPath();
        const widget = target instanceof Element ? target.localName.replace('samen-', '') : '';
        if (kind === 'datalayer') {
          (queues.dataLayer ??= []).push({ event: type, samenWidget: widget });
        } else {
          // Piwik PRO has kept this from the time when it was one with Matomo.
          (queues._paq ??= []).push(['trackEvent', 'samen-widgets', type, widget]);
        }
      },
      true,
    );
  }
}
