import type { TemplateResult } from 'lit';
import type { Outcome } from '../form/contact-form.js';
import type { SentState } from '../form/state.js';
import { renderSuccess } from '../form/success.js';
import { catalogue, type Voice } from '../locale/language.js';
import type { SamenDownload } from './samen-download.js';

/** What the eBook's widget says after its form was sent. */
export interface OutcomeMessages {
  readonly readyHeading: string;
  readonly readyText: string;
  /** The endpoint sends the file by e-mail. */
  readonly pendingHeading: string;
  readonly pendingText: string;
  /** The request arrived, and no file came back. */
  readonly sentHeading: string;
  readonly sentText: string;
  /** The endpoint sends a confirmation. */
  readonly confirmation: string;
}

const loadMessages = catalogue<OutcomeMessages>({
  nl: () => import('./outcome.nl.js'),
  je: () => import('./outcome.je.js'),
  en: () => import('./outcome.en.js'),
});

/** What the widget makes itself. */
interface Parts {
  readonly heading: (content: string) => TemplateResult;
  readonly link: (file: string) => TemplateResult;
}

/** Fetches the outcome in one voice: the link to the file at once, or that it comes by mail. */
export async function loadOutcome(
  voice: Voice,
  host: SamenDownload,
  { heading, link }: Parts,
): Promise<Outcome> {
  const own = await loadMessages(voice);
  const { confirmation } = own;
  return { render };

  function render(sent: SentState): TemplateResult {
    const { reply } = sent;
    if (reply?.status === 'pending') {
      return show(sent, own.pendingHeading, own.pendingText);
    }
    const file = reply?.downloadUrl ?? host.settings.url('file');
    return file
      ? show(sent, own.readyHeading, own.readyText, link(file))
      : show(sent, own.sentHeading, own.sentText);
  }

  function show(
    sent: SentState,
    title: string,
    text: string,
    next?: TemplateResult,
  ): TemplateResult {
    return renderSuccess(host, sent, { heading: heading(title), text, confirmation, next });
  }
}
