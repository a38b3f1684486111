import { html, nothing, type TemplateResult } from 'lit';
import { later } from '../theme/later.styles.js';
import { success } from '../theme/success.styles.js';
import type { FormHost } from './contact-form.js';
import type { SentState } from './state.js';
import { tickIcon } from './tick.js';

/** The outcome of a form, as a widget puts it into words. */
export interface Success {
  /** A heading; it takes focus. */
  readonly heading: TemplateResult;
  /** What the kit says, where neither the endpoint nor the site does. */
  readonly text: string;
  /** Added where the endpoint sends a confirmation. */
  readonly confirmation?: string;
  /** What the visitor can do next. */
  readonly next?: unknown;
  /** It was a success, and is none any more. */
  readonly isOver?: boolean;
}

/** The outcome: a heading that takes focus, a sentence below it, and what can be done next. */
export function renderSuccess(
  host: FormHost,
  { reply, hasEmail }: SentState,
  { heading, text, confirmation, next = nothing, isOver = false }: Success,
): TemplateResult {
  host.addStyles(...later, ...success);
  const { settings } = host;
  return html`<div class=${isOver ? 'success over' : 'success'} part="success">
    ${isOver ? nothing : html`<span class="success-tick">${tickIcon}</span>`}
    <div class="stack">
      ${heading}
      <slot name="success"
        ><p>
          ${reply?.message ?? settings.text('successText') ?? text}
          ${hasEmail && settings.flag('confirmsByMail') ? confirmation : nothing}
        </p></slot
      >
      ${next}
    </div>
  </div>`;
}
