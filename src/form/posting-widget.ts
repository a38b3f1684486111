import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { resolveEndpoint } from '../config/endpoints.js';
import type { EndpointConfig, PrivacyConfig } from '../config/site-config.js';
import { siteConfig } from '../config/site-config.js';
import { parsePairs, parseWords } from '../config/values.js';
import type { Notice } from '../config/notice.js';
import type { Outcome } from '../delivery/outcome.js';
import type { Subject } from '../delivery/submission.js';
import { buttons, controls, outcomes } from '../theme/controls.styles.js';
import { noticesShown } from '../widget/notices.js';
import { booleanAttribute, SamenWidget } from '../widget/samen-widget.js';
import { type FieldRequest, parseFieldList } from './fields.js';
import type { FormMessages } from './messages.js';

/** The settings of a form, read from attributes and configuration. */
export interface FormSettings {
  /** Undefined where nothing can be sent; the form then only shows what it would look like. */
  readonly endpoint: EndpointConfig | undefined;
  readonly fields: readonly FieldRequest[];
  readonly extra: Readonly<Record<string, string>>;
  readonly track: readonly string[];
  readonly privacy: PrivacyConfig;
  readonly privacyUrl: string | undefined;
  /** The sentence of the box for contact about other things; undefined where there is no box. */
  readonly consentText: string | undefined;
  readonly newsletterText: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
}

/** A widget that can send something: the attributes of `interface.md` that all four share. */
export abstract class PostingWidget<M extends { form: FormMessages }> extends SamenWidget<M> {
  static override styles: CSSResultGroup = [SamenWidget.styles, buttons, controls, outcomes];

  /** A name from the site configuration, or an http(s) or relative URL. */
  @property() endpoint?: string;

  /** How the endpoint wants to be spoken to: `json`. */
  @property({ attribute: 'endpoint-type' }) endpointType?: string;

  /** Constants sent along, as in `campaign=spring title='Samen verder'`. */
  @property() extra?: string;

  /** The fields asked, in order: `?` marks an optional one, `|` joins those of which one is enough. */
  @property() fields?: string;

  /** The address of the privacy statement. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;

  /** The box for being contacted about something else: `optional` or `none`. */
  @property() consent?: string;

  /** The sentence of that box: who will make contact, and that it can be withdrawn. */
  @property({ attribute: 'consent-text' }) consentText?: string;

  /** When given, a separate, optional box for a newsletter. */
  @property({ attribute: 'newsletter-text' }) newsletterText?: string;

  /** The text of the button. */
  @property({ attribute: 'submit-text' }) submitText?: string;

  /** Shown after success. */
  @property({ attribute: 'success-text' }) successText?: string;

  /** The endpoint sends a confirmation, so the text may say so. */
  @property({ attribute: 'confirms-by-mail', converter: booleanAttribute })
  confirmsByMail?: boolean;

  /** Where the browser goes after success. */
  @property({ attribute: 'success-url' }) successUrl?: string;

  /** Names of URL parameters to send along; `utm_*` for all of those. */
  @property() track?: string;

  /** Seconds per attempt; 15 by default. */
  @property() timeout?: string;

  /** The fields where the attribute does not say. */
  protected abstract readonly defaultFields: string;

  /** Whether the box for contact about other things is there where the attribute does not say. */
  protected readonly defaultConsent: 'optional' | 'none' = 'none';

  /** What the form of this widget says; a form is rendered only once it is there. */
  get formMessages(): FormMessages {
    const { messages } = this.locale;
    if (!messages) throw new Error('The form was asked for before its texts.');
    return messages.form;
  }

  /** Tells the editor of an answer that no visitor can do anything about. */
  reportReply({ status, contentType }: Extract<Outcome, { type: 'failed' }>, url: string): void {
    this.#reply = { code: 'endpoint-reply', url, status, contentType };
    this.requestUpdate();
  }

  /** What the form is about, as the submission tells it. */
  abstract subject(data: FormData): Subject;

  #reply: Notice | undefined;

  /** Reads what the form needs; what is wrong comes out as notices to the editor. */
  protected formSettings(): FormSettings {
    const config = siteConfig();
    this.choice('endpointType', ['json']);
    const resolved = resolveEndpoint(this.setting('endpoint'), config, document.baseURI);
    if (this.#reply) this.notices.add(this.#reply);
    if (resolved.type === 'none') this.notices.add(resolved.notice);
    const endpoint = resolved.type === 'endpoint' ? resolved.endpoint : undefined;
    const privacy = { ...config.privacy, ...endpoint?.privacy };
    return {
      endpoint,
      fields: this.#fieldRequests(),
      extra: { ...endpoint?.extra, ...this.#pairs('extra') },
      track: parseWords(this.setting('track') ?? ''),
      privacy,
      privacyUrl: this.url('privacyUrl'),
      consentText: this.#consentSentence(privacy.controller),
      newsletterText: this.setting('newsletterText'),
      timeout: this.#seconds('timeout', 15) * 1000,
    };
  }

  /** The form, or where nothing can be sent and no editor looks: a sentence and the fallback. */
  protected renderWhereUsable(settings: FormSettings, form: () => unknown): unknown {
    if (settings.endpoint || noticesShown()) return form();
    return html`<p>${this.locale.messages?.form.unavailable}</p>
      <slot></slot>`;
  }

  /** What a visitor reads after success, below its heading. */
  protected renderSuccessText(own: string): TemplateResult {
    const text = this.setting('successText') ?? own;
    return html`<slot name="success"
      ><p>${text} ${this.flag('confirmsByMail') ? this.locale.messages?.form.confirmation : ''}</p></slot
    >`;
  }

  #fieldRequests(): readonly FieldRequest[] {
    const value = this.setting('fields') ?? this.defaultFields;
    const { requests, unknown } = parseFieldList(value);
    if (unknown.length > 0) this.reportValue('fields', value, this.defaultFields);
    return requests.length > 0 ? requests : parseFieldList(this.defaultFields).requests;
  }

  #pairs(name: keyof this & string): Record<string, string> {
    const value = this.setting(name) ?? '';
    const pairs = parsePairs(value);
    if (!pairs) this.reportValue(name, value, "campaign=spring title='Samen verder'");
    return pairs ?? {};
  }

  #seconds(name: keyof this & string, otherwise: number): number {
    const value = this.setting(name);
    if (value === undefined) return otherwise;
    const seconds = Number(value);
    if (seconds > 0 && seconds <= 600) return seconds;
    this.reportValue(name, value, '1 – 600');
    return otherwise;
  }

  #consentSentence(controller: string | undefined): string | undefined {
    const other = this.defaultConsent === 'none' ? 'optional' : 'none';
    if (this.choice('consent', [this.defaultConsent, other]) === 'none') return undefined;
    const own = this.setting('consentText');
    if (own) return own;
    // Consent that does not say to whom it is given is none (AVG art. 4, 7).
    if (controller) return this.locale.messages?.form.consent(controller);
    this.notices.add({ code: 'consent-without-controller' });
    return undefined;
  }
}
