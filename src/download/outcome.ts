import { html, nothing, type TemplateResult } from 'lit';
import type { Reply } from '../delivery/reply.js';
import type { Outcome } from '../form/contact-form.js';
import type { SentState } from '../form/state.js';
import { renderSuccess } from '../form/success.js';
import { dateFormat } from '../locale/date-format.js';
import { catalogue, type Speaker } from '../locale/language.js';
import type { SamenDownload } from './samen-download.js';

/** What the eBook's widget says after its form was sent. */
export interface OutcomeMessages {
  readonly readyHeading: string;
  readonly readyText: string;
  /** The link stops working. @param moment - `15.30 uur`, or with its date on another day */
  readonly expires: (moment: string) => string;
  readonly expiredHeading: string;
  readonly expiredText: string;
  /** The button that asks for another link. */
  readonly renew: string;
  readonly renewing: string;
  readonly renewFailed: string;
  /** @param date - `donderdag 4 februari`; undefined today @param time - `15:30` */
  readonly moment: (date: string | undefined, time: string) => string;
  /** The endpoint sends the file by e-mail. */
  readonly pendingHeading: string;
  readonly pendingText: string;
  /** The request arrived, and no file came back. */
  readonly sentHeading: string;
  readonly sentText: string;
  /** The endpoint sends a confirmation. */
  readonly confirmation: string;
}

const loadMessages = catalogue<OutcomeMessages>('download-outcome', {
  nl: () => import('./outcome.nl.js'),
  je: () => import('./outcome.je.js'),
  en: () => import('./outcome.en.js'),
  de: () => import('./outcome.de.js'),
  fr: () => import('./outcome.fr.js'),
  fy: () => import('./outcome.fy.js'),
});

/** What the widget makes itself. */
interface Parts {
  readonly heading: (content: string) => TemplateResult;
  readonly link: (file: string) => TemplateResult;
}

/** Fetches the outcome in one voice: the link to the file at once, or that it comes by mail. */
export async function loadOutcome(
  speaker: Speaker,
  host: SamenDownload,
  { heading, link }: Parts,
): Promise<Outcome> {
  const own = await loadMessages(speaker);
  const { confirmation } = own;
  return {
    render(sent, renew) {
      const { reply } = sent;
      const show = (title: string, text: string, next?: TemplateResult): TemplateResult =>
        renderSuccess(host, sent, { heading: heading(title), text, confirmation, next });
      if (reply?.status === 'pending') return show(own.pendingHeading, own.pendingText);
      const file = reply?.downloadUrl ?? host.settings.url('file');
      if (!file) return show(own.sentHeading, own.sentText);
      const expires = reply?.downloadUrl ? expiryOf(reply) : undefined;
      if (!expires) return show(own.readyHeading, own.readyText, link(file));
      if (expires.getTime() <= Date.now() && renew) {
        // What the endpoint said is about the link that no longer works.
        return renderSuccess(host, without(sent), {
          heading: heading(own.expiredHeading),
          text: own.expiredText,
          next: renderRenewal(sent, own, renew),
          isOver: true,
        });
      }
      updateAt(host, expires);
      return show(
        own.readyHeading,
        own.readyText,
        html`${link(file)}
          <p class="small">${own.expires(sayMoment(expires, host.language, own))}</p>`,
      );
    },
  };
}

/** When the links of answers expire, by the answer. */
const expiries = new WeakMap<Reply, Date | undefined>();

/**
 * When the link of an answer expires. One that would have expired as it came says that the clock of
 * the device is wrong: the link is shown, and nothing is said of a time.
 */
function expiryOf(reply: Reply): Date | undefined {
  if (!expiries.has(reply)) {
    const moment = new Date(reply.downloadExpiresAt ?? NaN);
    expiries.set(reply, moment.getTime() > Date.now() ? moment : undefined);
  }
  return expiries.get(reply);
}

function without({ hasEmail: _, reply: __, ...sent }: SentState): SentState {
  return { ...sent, reply: undefined, hasEmail: false };
}

function renderRenewal(
  { renewal }: SentState,
  own: OutcomeMessages,
  renew: () => Promise<void>,
): TemplateResult {
  const said = { asking: own.renewing, failed: own.renewFailed };
  return html`<p>
      <button class="button secondary" part="button-secondary" type="button" @click=${renew}>
        ${own.renew}
      </button>
    </p>
    <p class=${renewal ? nothing : 'visually-hidden'} role="status">
      ${renewal ? said[renewal] : own.expiredHeading}
    </p>`;
}

/** When a link expires, by the visitor's own clock; the day only where it is another one. */
function sayMoment(moment: Date, language: string, own: OutcomeMessages): string {
  const isToday = moment.toDateString() === new Date().toDateString();
  const isThisYear = moment.getFullYear() === new Date().getFullYear();
  const say = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(language, options).format(moment);
  const date = say({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  const time = say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return own.moment(isToday ? undefined : date, time);
}

/** The longest that a timer can wait, in milliseconds. */
const longestWait = 2 ** 31 - 1;

const awaited = new WeakMap<SamenDownload, number>();

/** Has a widget look anew at a moment. */
function updateAt(host: SamenDownload, moment: Date): void {
  const wait = moment.getTime() - Date.now();
  if (awaited.get(host) === moment.getTime() || wait > longestWait) return;
  awaited.set(host, moment.getTime());
  setTimeout(() => host.requestUpdate(), wait + 1);
}
