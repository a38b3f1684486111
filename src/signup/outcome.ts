import type { TemplateResult } from 'lit';
import type { Reply } from '../delivery/reply.js';
import type { FormHost, RenderOutcome } from '../form/contact-form.js';
import { renderSuccess } from '../form/success.js';
import { catalogue, type Voice } from '../locale/language.js';

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
  /** The endpoint sends a confirmation. */
  readonly confirmation: string;
}

const loadMessages = catalogue<OutcomeMessages>({
  nl: () => import('./outcome.nl.js'),
  je: () => import('./outcome.je.js'),
  en: () => import('./outcome.en.js'),
});

/** What the widget knows itself. */
interface Parts {
  readonly heading: (content: string) => TemplateResult;
  /** The date that was chosen, in words. */
  readonly date: () => string;
}

/** Fetches the outcome in one voice: registered, on the waiting list, or just sent. */
export async function loadOutcome(
  voice: Voice,
  host: FormHost,
  { heading, date }: Parts,
): Promise<RenderOutcome> {
  const own = await loadMessages(voice);
  const { confirmation } = own;
  return (sent) => {
    const [say, text] = wordsFor(sent.reply?.status, own);
    return renderSuccess(host, sent, { heading: heading(say(date())), text, confirmation });
  };
}

/** The heading, still without its date, and the sentence below it. */
function wordsFor(
  status: Reply['status'],
  own: OutcomeMessages,
): [heading: (date: string) => string, text: string] {
  switch (status) {
    case 'accepted':
      return [own.registeredHeading, own.registeredText];
    case 'waitlisted':
      return [own.waitlistedHeading, own.waitlistedText];
    case 'pending':
    case undefined:
      return [own.sentHeading, own.sentText];
  }
}
