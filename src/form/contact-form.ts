import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LanguageController, type Speaker } from '../locale/language.js';
import { disclosure } from '../theme/disclosure.styles.js';
import { fields as fieldStyles } from '../theme/fields.styles.js';
import { formTokens } from '../theme/form-tokens.styles.js';
import { formStyles } from './contact-form.styles.js';
import { autocompleteTokens, type FieldName, type FieldRequest, siteFields } from './fields.js';
import { type FormMessages, lowerCaseLabels, loadFormMessages } from './messages.js';
import type { PostingWidget } from './posting-widget.js';
import type { Press, Sending } from './sending.js';
import { type FormSettings, readFormSettings } from './settings.js';
import type { FieldProblem, FormState, SentState } from './state.js';
import { tickIcon } from './tick.js';

/** What a widget puts into a form, besides the fields. */
export interface FormContent {
  /** What the visitor asks for, and what happens with the address: no consent is needed for that. */
  readonly purpose: string;
  /** The button's content. */
  readonly submit: unknown;
  /** A widget's own inputs, above the fields. */
  readonly lead?: unknown;
  /** What is wrong with those. */
  readonly check?: (data: FormData) => readonly FieldProblem[];
  /** More of those, below the fields. */
  readonly after?: unknown;
  /** What is wrong with those. */
  readonly checkAfter?: (data: FormData) => readonly FieldProblem[];
  /** What is wrong with an input of the widget's own, in a whole sentence. */
  readonly say?: (problem: FieldProblem) => string | undefined;
  /** The question that is answered with yes by sending the form: consent, and kept as that. */
  readonly agreesTo?: string | undefined;
  /** A second, quiet button beside the one that sends. */
  readonly secondary?: unknown;
  /** The id of the heading that names the form as a landmark; by default the widget's own. */
  readonly heading?: string;
}

/** What a widget shows after its form was accepted. */
export interface Outcome {
  /** @param renew - asks the endpoint for a fresh answer; undefined where it cannot be asked again */
  readonly render: (sent: SentState, renew: (() => Promise<void>) | undefined) => unknown;
  /** Fetches what only that needs, once there is something to show. It may fail. */
  readonly prepare?: () => Promise<void>;
}

/** Fetches that, with its texts; called when the page is idle, and again in another voice. */
export type LoadOutcome = (speaker: Speaker) => Promise<Outcome>;

/** The widget that a form lives in. */
export type FormHost = PostingWidget<unknown>;

/**
 * A form from the first keystroke to the outcome. The inputs are native, and what is sent is read
 * from them, however it got there; this controller knows where the form stands. What happens from
 * the press of the button on stands in `sending.ts`, which is fetched when the page is idle, so
 * that a form filled in without a connection can still be checked.
 */
export class ContactForm implements ReactiveController {
  /** Where the form stands. */
  state: FormState = { type: 'editing', problems: [] };

  /** What was typed, by field: it follows its field when a form gets other fields. */
  readonly typed = new Map<string, string>();

  /** When a box was ticked or unticked last, by its name. */
  readonly decided = new Map<string, string>();

  /** What the widget put into it last. */
  content: FormContent | undefined;

  readonly #host: FormHost;
  readonly #loadOutcome: LoadOutcome;
  readonly #texts: LanguageController<FormMessages>;
  #fetching: Promise<Sending> | undefined;
  #sending: Sending | undefined;

  constructor(host: FormHost, loadOutcome: LoadOutcome) {
    this.#host = host;
    this.#loadOutcome = loadOutcome;
    this.#texts = new LanguageController(host, loadFormMessages);
    host.addController(this);
  }

  /** What the form says; undefined until it has arrived. */
  get messages(): FormMessages | undefined {
    return this.#texts.messages;
  }

  /** Settled once the texts have arrived, or have failed to. */
  get loaded(): Promise<void> | undefined {
    return this.#texts.loaded;
  }

  hostUpdated(): void {
    if (!this.content || this.#fetching) return;
    const fetchAhead = (): void => void this.#fetchSending().catch(() => undefined);
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(fetchAhead);
    else setTimeout(fetchAhead);
  }

  /** A press while sending does nothing, and says so. */
  pressAgain(): void {
    // Its code may be on its way; where it does not come, the first press says so.
    this.#fetchSending().then(
      (sending) => sending.pressAgain(),
      () => undefined,
    );
  }

  /** Deletes what was typed here: the visitor wants none of it sent. */
  async forget(): Promise<void> {
    await this.#sending?.forget();
  }

  /** Makes a form that was sent one to fill in again; what was typed still stands there. */
  renew(): void {
    if (this.state.type === 'sent') this.setState({ type: 'editing', problems: [] });
  }

  /** Changes where the form stands. */
  setState(state: FormState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** The form, with everything that is wrong with it. */
  render(content: FormContent): unknown {
    const { messages } = this;
    if (!messages) return nothing;
    this.#host.addStyles(formTokens, fieldStyles, disclosure, formStyles);
    this.content = content;
    const settings = readFormSettings(this.#host, messages);
    this.#sending?.reportSettings(settings);
    // The site's own words win.
    const purpose = settings.privacy.purpose?.[this.#host.widget] ?? content.purpose;
    const press = (form: HTMLFormElement): Press => ({
      settings,
      data: new FormData(form),
      content,
      decided: this.decided,
      purpose,
    });
    return html`<form
      part="form"
      aria-labelledby=${content.heading ?? 'heading'}
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#submit(press(event.currentTarget as HTMLFormElement));
      }}
      @input=${this.#keep}
      @change=${({ currentTarget, target }: Event) => {
        void this.#sending?.recheck(
          target as HTMLInputElement,
          press(currentTarget as HTMLFormElement),
        );
      }}
    >
      ${this.#sending?.renderAbove()} ${content.lead}
      <p class="small">${messages.required}</p>
      ${settings.fields.map((field) => this.#renderField(field, messages))} ${content.after}
      ${this.#sending?.renderAfter()} ${this.#renderBox('consent', settings.consentText, messages)}
      ${this.#renderBox('newsletter', settings.newsletterText, messages)}
      ${this.#renderPrivacy(purpose, settings, messages)}
      <div class="row">
        <button class="button" part="button" type="submit">${content.submit}</button>
        ${content.secondary}
      </div>
      <p class="status" role="status">${this.#renderStatus(messages)}</p>
      ${this.#sending?.renderRest()}
    </form>`;
  }

  /** What came of it, where it was sent: the outcome that the widget gave the form. */
  renderOutcome(): unknown {
    return this.#sending?.renderOutcome();
  }

  /** The error of one input, to stand between its label and itself. */
  renderError(name: string): unknown {
    return this.isInvalid(name) ? this.#sending?.renderError(name) : nothing;
  }

  /** Whether an input is in error. */
  isInvalid(name: string): boolean {
    const { state } = this;
    return state.type === 'editing' && state.problems.some(({ field }) => field === name);
  }

  async #fetchSending(): Promise<Sending> {
    this.#fetching ??= import('./sending.js').then(async ({ createSending }) => {
      this.#sending = await createSending(this, this.#host, this.#loadOutcome);
      this.#host.requestUpdate();
      return this.#sending;
    });
    try {
      return await this.#fetching;
    } catch (error) {
      // What failed is forgotten, so that a later press tries again.
      this.#fetching = undefined;
      throw error;
    }
  }

  async #submit(press: Press): Promise<void> {
    if (this.state.type === 'sending') return this.pressAgain();
    if (this.#sending) return this.#sending.submit(press);
    this.setState({ type: 'sending', pace: 'prompt', pressedAgain: false });
    const sending = await this.#fetchSending().catch(() => undefined);
    if (sending) return sending.submit(press);
    // The line is down, and with it the code that checks and sends.
    this.setState({ type: 'failed', reason: 'unfetched' });
  }

  readonly #keep = (event: Event): void => {
    const { name, value, type } = event.target as HTMLInputElement;
    this.typed.set(name, value);
    if (type === 'checkbox') this.decided.set(name, new Date().toISOString());
    this.#host.requestUpdate();
  };

  #renderStatus(messages: FormMessages): unknown {
    const { state } = this;
    if (state.type === 'sending') {
      return html`<span>${this.#sending?.paceText ?? messages.sending}</span>`;
    }
    return state.type === 'failed' && state.reason === 'unfetched'
      ? html`<span>${messages.offline}</span>`
      : nothing;
  }

  #renderPrivacy(
    purpose: string,
    { privacy, privacyUrl }: FormSettings,
    messages: FormMessages,
  ): TemplateResult {
    const { controller, retention } = privacy;
    return html`<div class="small field">
      <p>
        ${purpose} ${controller ? messages.privacy(controller, retention) : nothing}
        ${
          privacyUrl ? html`<a part="link" href=${privacyUrl}>${messages.privacyLink}</a>` : nothing
        }
      </p>
      ${
        controller
          ? html`<details>
              <summary>${messages.privacyDetails}</summary>
              ${this.#sending?.renderPrivacyDetails(privacy, purpose)}
            </details>`
          : nothing
      }
    </div>`;
  }

  #renderField({ name, optional, oneOf }: FieldRequest, messages: FormMessages): TemplateResult {
    const isInvalid = this.isInvalid(name);
    const value = this.typed.get(name) ?? '';
    const error = this.renderError(name);
    const mark = optional ? html`<span class="optional">${messages.optional}</span>` : nothing;
    const isRequired = !optional && !oneOf;
    const hint =
      oneOf?.[0] === name
        ? messages.oneOf(lowerCaseLabels(oneOf, messages, this.#host.language))
        : undefined;
    const described = [oneOf && `${oneOf[0]}-hint`, isInvalid && `${name}-error`]
      .filter(Boolean)
      .join(' ');
    const type = name === 'phone' ? 'tel' : name === 'email' ? name : 'text';
    const control =
      name === 'message'
        ? html`<textarea
            class="input"
            part="input"
            id=${name}
            name=${name}
            rows="4"
            translate="no"
            aria-invalid=${isInvalid ? 'true' : nothing}
            aria-describedby=${described || nothing}
            .value=${value}
            aria-required=${isRequired ? 'true' : nothing}
          ></textarea>`
        : html`<input
            class="input"
            part="input"
            id=${name}
            name=${name}
            type=${type}
            inputmode=${type}
            autocomplete=${autocompleteTokens[name as FieldName]}
            spellcheck=${name === 'role'}
            translate="no"
            autocapitalize=${name === 'email' ? 'none' : nothing}
            aria-invalid=${isInvalid ? 'true' : nothing}
            aria-describedby=${described || nothing}
            .value=${value}
            aria-required=${isRequired ? 'true' : nothing}
          />`;
    return html`<div class=${isInvalid ? 'field invalid' : 'field'} part="field">
      ${
        siteFields
          .get(name)
          ?.render({ host: this.#host, value, optional: mark, error, isInvalid, isRequired }) ??
        html`<label class="label" part="label" for=${name}
            >${messages.labels[name as FieldName]} ${mark}</label
          >
          ${hint ? html`<p class="hint" part="description" id="${name}-hint">${hint}</p>` : nothing}
          ${error} ${control} ${this.#sending?.renderHint(name)}`
      }
    </div>`;
  }

  #renderBox(name: string, text: string | undefined, { optional }: FormMessages): unknown {
    if (text === undefined) return nothing;
    return html`<label class="check" part="consent">
      <input type="checkbox" name=${name} />
      <span class="tick">${tickIcon}</span>
      <span>${text} <span class="optional">${optional}</span></span>
    </label>`;
  }
}
