import { css, html, nothing, type TemplateResult } from 'lit';
import type { Reply } from '../delivery/reply.js';
import type { Outcome } from '../form/contact-form.js';
import { renderSuccess } from '../form/success.js';
import { together } from '../locale/together.js';
import { catalogue, type Speaker } from '../locale/language.js';
import type { RenderCalendar } from './calendar/add-to-calendar.js';
import { sayDate } from './agenda/clock.js';
import { placeInWords, placeOf } from './agenda/place.js';
import type { SamenSignup } from './samen-signup.js';
import { sayPeriod, type Session } from './sessions.js';

/** What the signup says after its form was sent. */
export interface OutcomeMessages {
  /** @param what - `donderdag 4 februari`, or the title of a series */
  readonly registeredHeading: (what: string) => string;
  readonly registeredText: string;
  readonly waitlistedHeading: (what: string) => string;
  readonly waitlistedText: string;
  /** The endpoint's answer does not say what became of it. */
  readonly sentHeading: (what: string) => string;
  readonly sentText: string;
  /** The same, for a place on the waiting list. */
  readonly sentWaitlistHeading: (what: string) => string;
  /** Who was signed up as well. @param names - as a list in words */
  readonly colleagues: (names: string) => string;
  /** Somebody wants to hear of a new date. */
  readonly notifyHeading: string;
  readonly notifyText: string;
  /** The endpoint sends a confirmation. */
  readonly confirmation: string;
  /** The link by which the visitor can change or cancel. */
  readonly manage: string;
  /** @param date - `donderdag 4 februari` @param time - `10.00 – 11.30 uur` */
  readonly moment: (date: string, time: string) => string;
}

const loadMessages = catalogue<OutcomeMessages>('signup-outcome', {
  nl: () => import('./outcome.nl.js'),
  je: () => import('./outcome.je.js'),
  en: () => import('./outcome.en.js'),
  de: () => import('./outcome.de.js'),
  fr: () => import('./outcome.fr.js'),
  fy: () => import('./outcome.fy.js'),
});

const styles = css`
  .recap {
    padding-inline-start: calc(var(--_samen-space) * 1.8);
    border-inline-start: 3px solid var(--_samen-surface-border-color);
  }

  .recap b {
    display: block;
  }
`;

/** Fetches the outcome in one voice: registered, on the waiting list, or just sent. */
export async function loadOutcome(speaker: Speaker, host: SamenSignup): Promise<Outcome> {
  const own = await loadMessages(speaker);
  let renderCalendar: RenderCalendar | undefined;
  return {
    async prepare() {
      if (!host.sent) return;
      const code = await import('./calendar/add-to-calendar.js');
      renderCalendar = await code.loadCalendar(host, speaker);
      host.requestUpdate();
    },
    render(state) {
      host.addStyles(styles);
      const sent = host.sent && (host.companion?.current(host.sent) ?? host.sent);
      const { reply } = state;
      const isWaiting = host.companion?.sent?.isForWaitlist ?? false;
      const [heading, text] = sent
        ? wordsFor(reply?.status, whatOf(sent, host), isWaiting, own)
        : [own.notifyHeading, own.notifyText];
      // Who has no seat yet has nothing to put into a calendar.
      const hasSeat = reply?.status === 'accepted' || (reply?.status === undefined && !isWaiting);
      return renderSuccess(host, state, {
        heading: host.renderHeading(heading),
        text,
        confirmation: own.confirmation,
        next: html`${sent ? renderRecap(sent, host, own) : nothing}
        ${sent && hasSeat ? renderCalendar?.(sent, reply) : nothing}
        ${
          reply?.manageUrl
            ? html`<p><a part="link" href=${reply.manageUrl}>${own.manage}</a></p>`
            : nothing
        }`,
      });
    },
  };
}

/** The heading, and the sentence below it. */
function wordsFor(
  status: Reply['status'],
  what: string,
  isWaiting: boolean,
  own: OutcomeMessages,
): [heading: string, text: string] {
  switch (status) {
    case 'accepted':
      return [own.registeredHeading(what), own.registeredText];
    case 'waitlisted':
      return [own.waitlistedHeading(what), own.waitlistedText];
    case 'pending':
    case undefined:
      return [(isWaiting ? own.sentWaitlistHeading : own.sentHeading)(what), own.sentText];
  }
}

/** What the heading says that it was for: a date, or the title of a series. */
function whatOf(session: Session, host: SamenSignup): string {
  return session.parts.length > 1 ? host.titleOf(session) : sayDate(session.start, host.spoken);
}

/** What it was that the visitor signed up for, as a last look at it. */
function renderRecap(session: Session, host: SamenSignup, own: OutcomeMessages): TemplateResult {
  const { spoken, companion, ownMessages: messages } = host;
  const names = (companion?.sent?.colleagues ?? []).map(({ name }) => name);
  return html`<p class="recap">
    <b>${host.titleOf(session)}</b>
    ${session.parts.map(
      (part) => html`${own.moment(sayDate(part.start, spoken), sayPeriod(part, spoken))}<br />`,
    )}
    ${session.parts.map((part) => {
      const there = companion?.yourTime(part, messages);
      return there ? html`<span class="small">${there}</span><br />` : nothing;
    })}
    ${placeInWords(placeOf(host, session), messages.online)}
    ${names.length > 0 ? html`<br />${own.colleagues(together(spoken.language, names))}` : nothing}
  </p>`;
}
