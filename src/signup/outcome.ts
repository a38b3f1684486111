import { css, html, nothing, type TemplateResult } from 'lit';
import type { Reply } from '../delivery/reply.js';
import type { Outcome } from '../form/contact-form.js';
import { renderSuccess } from '../form/success.js';
import { catalogue, type Voice } from '../locale/language.js';
import type { RenderCalendar } from './calendar/add-to-calendar.js';
import { sayDate, sayPeriod } from './agenda/clock.js';
import { placeInWords, placeOf } from './agenda/place.js';
import type { SamenSignup } from './samen-signup.js';
import type { Session } from './sessions.js';

/** What the signup says after its form was sent. */
export interface OutcomeMessages {
  /** @param date - `donderdag 4 februari` */
  readonly registeredHeading: (date: string) => string;
  readonly registeredText: string;
  readonly waitlistedHeading: (date: string) => string;
  readonly waitlistedText: string;
  /** The endpoint's answer does not say what became of it. */
  readonly sentHeading: (date: string) => string;
  readonly sentText: string;
  /** Somebody wants to hear of a new date. */
  readonly notifyHeading: string;
  readonly notifyText: string;
  /** The endpoint sends a confirmation. */
  readonly confirmation: string;
  /** Of a place: the session is held online. */
  readonly online: string;
  /** The link by which the visitor can change or cancel. */
  readonly manage: string;
  /** @param date - `donderdag 4 februari` @param time - `10.00 – 11.30 uur` */
  readonly moment: (date: string, time: string) => string;
}

const loadMessages = catalogue<OutcomeMessages>({
  nl: () => import('./outcome.nl.js'),
  je: () => import('./outcome.je.js'),
  en: () => import('./outcome.en.js'),
});

const styles = css`
  .recap {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_samen-surface-border-color);
  }

  .recap b {
    display: block;
  }
`;

/** Fetches the outcome in one voice: registered, on the waiting list, or just sent. */
export async function loadOutcome(voice: Voice, host: SamenSignup): Promise<Outcome> {
  const own = await loadMessages(voice);
  let renderCalendar: RenderCalendar | undefined;
  return {
    async prepare() {
      if (!host.sent) return;
      const code = await import('./calendar/add-to-calendar.js');
      renderCalendar = await code.loadCalendar(host, voice);
      host.requestUpdate();
    },
    render(state) {
      host.addStyles(styles);
      const { sent } = host;
      const { reply } = state;
      const [heading, text] = sent
        ? wordsFor(reply?.status, sayDate(sent.start, host.spoken), own)
        : [own.notifyHeading, own.notifyText];
      // Who has no seat yet has nothing to put into a calendar.
      const hasSeat = reply?.status === 'accepted' || reply?.status === undefined;
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
  date: string,
  own: OutcomeMessages,
): [heading: string, text: string] {
  switch (status) {
    case 'accepted':
      return [own.registeredHeading(date), own.registeredText];
    case 'waitlisted':
      return [own.waitlistedHeading(date), own.waitlistedText];
    case 'pending':
    case undefined:
      return [own.sentHeading(date), own.sentText];
  }
}

/** What it was that the visitor signed up for, as a last look at it. */
function renderRecap(session: Session, host: SamenSignup, own: OutcomeMessages): TemplateResult {
  const { spoken } = host;
  return html`<p class="recap">
    <b>${host.titleOf(session)}</b>
    ${session.parts.map(
      (part) => html`${own.moment(sayDate(part.start, spoken), sayPeriod(part, spoken))}<br />`,
    )}
    ${placeInWords(placeOf(host, session), own.online)}
  </p>`;
}
