import { html, nothing, type TemplateResult } from 'lit';
import type { PrivacyTexts } from '../config/site-config.js';
import type { WidgetName } from '../delivery/submission.js';
import type { PrivacyMessages } from './privacy-messages.js';

/** What stands behind the short notice: the whole of AVG art. 13, as far as the site told it. */
export function renderPrivacyDetails(
  { controller, contact, dpo, basis, retention, recipients }: PrivacyTexts,
  purpose: string,
  widget: WidgetName,
  messages: PrivacyMessages,
): TemplateResult {
  const facts: readonly (readonly [term: string, fact: string | undefined])[] = [
    [messages.controller, controller],
    [messages.contact, contact],
    [messages.dpo, dpo],
    [messages.purpose, purpose],
    [messages.basis, basis?.[widget]],
    [messages.retention, retention],
    [messages.recipients, recipients],
    [messages.rights, messages.rightsText],
  ];
  return html`<dl class="facts">
      ${facts.map(([term, fact]) =>
        fact
          ? html`<dt>${term}</dt>
              <dd>${fact}</dd>`
          : nothing,
      )}
    </dl>
    <p>${messages.voluntary}</p>`;
}
