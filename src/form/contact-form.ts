import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LastAttempt, Unidentified } from '../delivery/identity.js';
import type { FailureKind, Outcome } from '../delivery/outcome.js';
import type { Consent, Subject, WidgetName } from '../delivery/submission.js';
import type { Language } from '../locale/language.js';
import { tickIcon } from '../theme/icons.js';
import { SamenEvent } from '../widget/events.js';
import { ownPageTitle, prefixPageTitle } from '../widget/page-title.js';
import { fieldControls, type FieldRequest } from './fields.js';
import { type FormMessages, labelsInWords, type ProblemMessages } from './messages.js';
import type { FormSettings } from './posting-widget.js';
import { problemSentence } from './problem-sentence.js';
import type { FieldProblem, FormState, InputName } from './state.js';

/** What a widget puts into a form, besides the fields. */
export interface FormContent {
  readonly settings: FormSettings;
  /** What the visitor asks for, and what happens with the address: no consent is needed for that. */
  readonly purpose: string;
  /** The button's content. */
  readonly submit: unknown;
  /** A widget's own inputs, above the fields. */
  readonly lead?: unknown;
  /** What is wrong with those. */
  readonly check?: (data: FormData) => readonly FieldProblem[];
  /** A second, quiet button beside the one that sends. */
  readonly secondary?: unknown;
}

/** The element that a form lives in. */
export interface FormHost extends ReactiveControllerHost, Element {
  readonly widget: WidgetName;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly formMessages: FormMessages;
  subject(data: FormData): Subject;
  /** Told of an answer that no visitor can do anything about. */
  reportReply(outcome: Extract<Outcome, { type: 'failed' }>, url: string): void;
}

/**
 * A form from the first keystroke to the outcome. The inputs are native and keep their own values,
 * so nothing typed depends on rendering; this controller knows only where the form stands.
 */
export class ContactForm implements ReactiveController {
  /** Where the form stands. */
  state: FormState = { type: 'editing', problems: [] };

  readonly #host: FormHost;
  #parts: Promise<typeof import('./submit.js')> | undefined;
  #problemMessages: ProblemMessages | undefined;
  #last: LastAttempt | undefined;
  #pressedAgain = false;
  /** When a box was ticked or unticked last, by its name. */
  readonly #decided = new Map<string, string>();

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Safari has no requestIdleCallback.
    const whenIdle: (run: () => void) => unknown = window.requestIdleCallback ?? setTimeout;
    whenIdle(() => void this.#fetchParts().catch(() => undefined));
  }

  hostDisconnected(): void {
    prefixPageTitle(this, undefined);
  }

  /** The form, with everything that is wrong with it. */
  render(content: FormContent): TemplateResult {
    const { settings } = content;
    const { state } = this;
    const messages = this.#host.formMessages;
    return html`<form
      part="form"
      novalidate
      @submit=${(event: SubmitEvent) => void this.#submit(event, content)}
      @change=${(event: Event) => this.#changed(event, content)}
    >
      ${this.#renderSummary()} ${content.lead}
      <p class="small">${messages.required}</p>
      ${repeat(
        settings.fields,
        (field) => field.name,
        (field) => this.#renderField(field),
      )}
      ${this.#renderBox('consent', settings.consentText)}
      ${this.#renderBox('newsletter', settings.newsletterText)}
      <p class="small">
        ${content.purpose}
        ${settings.privacy.controller
          ? messages.privacy(settings.privacy.controller, settings.privacy.retention)
          : nothing}
        ${settings.privacyUrl
          ? html`<a part="link" href=${settings.privacyUrl}>${messages.privacyLink}</a>`
          : nothing}
      </p>
      <div class="row">
        <button class="button" part="button" type="submit">${content.submit}</button>
        ${content.secondary}
      </div>
      <p class="status" role="status">
        ${state.type === 'sending'
          ? html`<span>${this.#pressedAgain ? messages.stillSending : messages.sending}</span>`
          : nothing}
      </p>
    </form>`;
  }

  /** The outcome: a heading that takes focus, and what is below it. */
  renderSuccess(heading: TemplateResult, content: unknown): TemplateResult {
    return html`<div class="success" part="success">
      <span class="success-tick">${tickIcon}</span>
      <div class="stack">${heading} ${content}</div>
    </div>`;
  }

  /** The error of one input, to stand between its label and itself. */
  renderError(name: InputName): unknown {
    const problem = this.#problemOf(name);
    if (!problem || !this.#problemMessages) return nothing;
    return html`<p class="error" part="error" id="${name}-error">
      <span class="visually-hidden">${this.#problemMessages.prefix}</span>
      ${this.#sentence(problem, this.#problemMessages)}
    </p>`;
  }

  /** Whether an input is in error. */
  isInvalid(name: InputName): boolean {
    return this.#problemOf(name) !== undefined;
  }

  /** Starts anew, with nothing sent. */
  reset(): void {
    this.#setState({ type: 'editing', problems: [] });
  }

  get #problems(): readonly FieldProblem[] {
    return this.state.type === 'editing' ? this.state.problems : [];
  }

  #sentence(problem: FieldProblem, own: ProblemMessages): string {
    return problemSentence(problem, own, this.#host.formMessages, this.#host.language);
  }

  #problemOf(name: InputName): FieldProblem | undefined {
    return this.#problems.find((problem) => problem.field === name);
  }

  #fetchParts(): Promise<typeof import('./submit.js')> {
    this.#parts ??= import('./submit.js').catch((error: unknown) => {
      // A failed import is forgotten, so that a later press tries again.
      this.#parts = undefined;
      throw error;
    });
    return this.#parts;
  }

  #setState(state: FormState): void {
    this.state = state;
    const wrong = state.type === 'failed' || (state.type === 'editing' && state.problems.length > 0);
    prefixPageTitle(this, wrong ? this.#problemMessages?.prefix : undefined);
    this.#host.requestUpdate();
  }

  #emitError(kind: FailureKind, status: number, fields: readonly string[] = []): void {
    const { widget } = this.#host;
    this.#host.dispatchEvent(new SamenEvent('samen-error', { widget, kind, status, fields }));
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #submit(event: SubmitEvent, content: FormContent): Promise<void> {
    event.preventDefault();
    if (this.state.type === 'sending') {
      this.#pressedAgain = true;
      this.#host.requestUpdate();
      return;
    }
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    this.#pressedAgain = false;
    this.#setState({ type: 'sending' });
    try {
      const parts = await this.#fetchParts();
      this.#problemMessages = await parts.loadProblemMessages(this.#host.language);
      const problems = [
        ...(content.check?.(data) ?? []),
        ...parts.validateFields(content.settings.fields, textValues(data)),
      ];
      if (problems.length > 0) await this.#showProblems(problems, 'invalid', 0);
      else await this.#deliver(parts, content, data);
    } catch {
      // The chunk that checks and sends could not be fetched: the line is down.
      await this.#fail('network', 0);
    }
  }

  async #showProblems(
    problems: readonly FieldProblem[],
    kind: 'invalid' | 'rejected',
    status: number,
  ): Promise<void> {
    this.#setState({ type: 'editing', problems });
    const fields = problems.flatMap(({ field }) => field ?? []);
    this.#emitError(kind, status, fields);
    await this.#focus('.summary-heading');
  }

  async #fail(kind: 'network' | 'timeout' | 'server' | 'config', status: number): Promise<void> {
    this.#setState({ type: 'failed', kind });
    this.#emitError(kind, status);
    await this.#focus('.summary-heading');
  }

  async #deliver(
    parts: typeof import('./submit.js'),
    content: FormContent,
    data: FormData,
  ): Promise<void> {
    const { settings } = content;
    if (!settings.endpoint) return this.#fail('config', 0);
    const submission = parts.identify(
      this.#document(parts, content, data),
      this.#last,
      () => crypto.randomUUID(),
    );
    const event = new SamenEvent('samen-submit', { submission });
    if (!this.#host.dispatchEvent(event)) return this.reset();
    const { url } = settings.endpoint;
    const outcome = await parts.send({ url, submission, timeout: settings.timeout });
    this.#last = { submission, outcome: outcome.type };
    switch (outcome.type) {
      case 'accepted': {
        const { reply } = outcome;
        const { id, widget } = submission;
        this.#setState({ type: 'sent', id, reply });
        this.#host.dispatchEvent(new SamenEvent('samen-success', { widget, id, reply }));
        return this.#focus('.success .heading');
      }
      case 'refused': {
        const names = settings.fields.map((field) => field.name);
        const problems = endpointProblems(outcome.problems, [...names, 'session']);
        return this.#showProblems(problems, 'rejected', outcome.status);
      }
      case 'failed':
        this.#host.reportReply(outcome, url);
        return this.#fail(outcome.kind, outcome.status);
    }
  }

  /** What the visitor sends, before it has a name. */
  #document(
    parts: typeof import('./submit.js'),
    { settings }: FormContent,
    data: FormData,
  ): Unidentified {
    const values = textValues(data);
    const fields: Record<string, string> = {};
    for (const { name } of settings.fields) {
      const value = values[name]?.trim();
      if (value) fields[name] = value;
    }
    // The widget's name and its subject belong together, which no type here can tell.
    return {
      version: 1,
      widget: this.#host.widget,
      submittedAt: new Date().toISOString(),
      fields,
      consents: this.#consents(settings, data),
      subject: this.#host.subject(data),
      page: {
        url: location.origin + location.pathname,
        title: ownPageTitle(),
        lang: this.#host.language,
      },
      source: parts.trackedParameters(settings.track, new URLSearchParams(location.search)),
      extra: settings.extra,
    } as Unidentified;
  }

  #consents(settings: FormSettings, data: FormData): Consent[] {
    const { controller, version } = settings.privacy;
    const boxes = [
      ['contact', 'consent', settings.consentText],
      ['newsletter', 'newsletter', settings.newsletterText],
    ] as const;
    return boxes.flatMap(([purpose, name, text]) =>
      text === undefined
        ? []
        : {
            purpose,
            text,
            given: data.has(name),
            at: this.#decided.get(name) ?? new Date().toISOString(),
            ...(controller === undefined ? {} : { controller }),
            ...(version === undefined ? {} : { privacyVersion: version }),
            lang: this.#host.language,
          },
    );
  }

  #changed(event: Event, content: FormContent): void {
    const input = event.target as HTMLInputElement;
    if (input.type === 'checkbox') this.#decided.set(input.name, new Date().toISOString());
    // A field in error is checked again once it was changed and left, and no other field is.
    if (!this.isInvalid(input.name as InputName) || !input.form) return;
    void this.#recheck(input.name as InputName, new FormData(input.form), content);
  }

  async #recheck(name: InputName, data: FormData, content: FormContent): Promise<void> {
    const { validateFields } = await this.#fetchParts();
    const found = [
      ...(content.check?.(data) ?? []),
      ...validateFields(content.settings.fields, textValues(data)),
    ].find((problem) => problem.field === name);
    if (this.state.type !== 'editing') return;
    const problems = this.state.problems.flatMap((problem) =>
      problem.field === name ? (found ?? []) : problem,
    );
    this.#setState({ type: 'editing', problems });
  }

  #renderSummary(): unknown {
    const own = this.#problemMessages;
    if (!own) return nothing;
    const { state } = this;
    if (state.type === 'failed') {
      const { title, text } = own.failures[state.kind];
      return html`<div class="summary" part="error-summary">
        <div class="summary-heading" role="heading" aria-level="3" tabindex="-1">${title}</div>
        <p>${text}</p>
      </div>`;
    }
    if (this.#problems.length === 0) return nothing;
    return html`<div class="summary" part="error-summary">
      <div class="summary-heading" role="heading" aria-level="3" tabindex="-1">${own.summary}</div>
      <ul>
        ${this.#problems.map((problem) => {
          const sentence = this.#sentence(problem, own);
          const { field } = problem;
          if (field === undefined) return html`<li>${sentence}</li>`;
          return html`<li>
            <a href="#${field}" @click=${(event: Event) => this.#toField(event, field)}
              >${sentence}</a
            >
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #toField(event: Event, name: InputName): void {
    event.preventDefault();
    // The first of a group of radios that can be chosen, or the field itself.
    this.#host.renderRoot
      .querySelector<HTMLElement>(`[name="${name}"]:not(:disabled)`)
      ?.focus();
  }

  #renderField({ name, optional, oneOf }: FieldRequest): TemplateResult {
    const { formMessages: messages, language } = this.#host;
    const { type, autocomplete, spellcheck } = fieldControls[name];
    const invalid = this.isInvalid(name);
    const hint = oneOf?.[0] === name ? messages.oneOf(labelsInWords(oneOf, messages, language)) : undefined;
    const described = [hint && `${name}-hint`, invalid && `${name}-error`].filter(Boolean).join(' ');
    const label = html`<label class="label" part="label" for=${name}
      >${messages.labels[name]}
      ${optional ? html`<span class="optional">${messages.optional}</span>` : nothing}</label
    >`;
    const control =
      type === 'textarea'
        ? html`<textarea
            class="input"
            part="input"
            id=${name}
            name=${name}
            rows="4"
            aria-invalid=${invalid ? 'true' : nothing}
            aria-describedby=${described || nothing}
            aria-required=${optional || oneOf ? nothing : 'true'}
          ></textarea>`
        : html`<input
            class="input"
            part="input"
            id=${name}
            name=${name}
            type=${type}
            autocomplete=${autocomplete ?? nothing}
            spellcheck=${spellcheck ? 'true' : 'false'}
            autocapitalize=${type === 'email' ? 'none' : nothing}
            aria-invalid=${invalid ? 'true' : nothing}
            aria-describedby=${described || nothing}
            aria-required=${optional || oneOf ? nothing : 'true'}
          />`;
    return html`<div class=${invalid ? 'field invalid' : 'field'} part="field">
      ${label}
      ${hint ? html`<p class="hint" part="description" id="${name}-hint">${hint}</p>` : nothing}
      ${this.renderError(name)} ${control}
    </div>`;
  }

  #renderBox(name: string, text: string | undefined): unknown {
    if (text === undefined) return nothing;
    return html`<label class="check" part="consent">
      <input type="checkbox" name=${name} />
      <span class="tick">${tickIcon}</span>
      <span>${text} <span class="optional">${this.#host.formMessages.optional}</span></span>
    </label>`;
  }
}

/** The texts of a form by the names of their inputs; this kit has no file inputs. */
function textValues(data: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of data) if (typeof value === 'string') values[name] = value;
  return values;
}

/** An endpoint's problems as those of the form; what names no field of the form is said of the whole. */
function endpointProblems(
  problems: Extract<Outcome, { type: 'refused' }>['problems'],
  names: readonly string[],
): FieldProblem[] {
  const all = problems.length > 0 ? problems : [{ field: undefined, message: undefined }];
  return all.map(({ field, message }) => ({
    field: field !== undefined && names.includes(field) ? (field as InputName) : undefined,
    code: 'endpoint',
    message,
  }));
}
