import { nothing } from 'lit';
import { canonical } from '../delivery/canonical.js';
import type { LastAttempt } from '../delivery/identity.js';
import type { ContactForm, FormHost } from './contact-form.js';
import type { Persistence } from './delivery-settings.js';
import {
  type Filled,
  fillForm,
  isEmpty,
  readForm,
  type Unsaved,
  unsettled,
  untick,
} from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import { claimId } from './id-claim.js';
import type { DeviceOffer } from './keeping-view.js';
import { guardLeaving } from './leave-guard.js';
import { trapName } from './trap.js';

/** What the form around a draft decides. */
export interface DraftRules {
  readonly persist: () => Persistence;
  /** The endpoint as the page names it: a form that sends elsewhere is another one. */
  readonly endpoint: () => string;
  /** The visitor had everything deleted. */
  readonly onWipe: () => void;
}

/** The place of an element among its like, in its page or its shadow root, and of that one's host. */
function placeOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { localName, id } = element;
  const place = id || [...root.querySelectorAll(localName)].indexOf(element);
  const outer = root instanceof ShadowRoot ? `${placeOf(root.host)} ` : '';
  return `${outer}${localName} ${place}`;
}

/** What was filled in and not sent: kept, put back, and not left behind unasked. */
export class DraftSession {
  readonly #form: ContactForm;
  readonly #host: FormHost;
  readonly #rules: DraftRules;
  #keeper: DraftKeeper | undefined;
  #restored: Promise<LastAttempt | undefined> | undefined;
  /** What was kept and has yet to be ticked and chosen in the form, once that is there. */
  #found: Filled | undefined;
  #offer: DeviceOffer | undefined;
  #last: LastAttempt | undefined;
  #mayLeave = false;
  /** What was sent, and still stands in the form: it is not unsent. */
  #settled = '';

  constructor(form: ContactForm, host: FormHost, rules: DraftRules) {
    this.#form = form;
    this.#host = host;
    this.#rules = rules;
  }

  /** The form itself has the page left, or stays after all: then leaving asks first again. */
  set mayLeave(mayLeave: boolean) {
    this.#mayLeave = mayLeave;
    if (mayLeave) this.rest();
  }

  /** Puts back what was kept; gives what was sent last, if this tab may go on with it. */
  restore(): Promise<LastAttempt | undefined> {
    return (this.#restored ??= this.#restore());
  }

  /** Keeps the form as it stands now. */
  follow(last: LastAttempt | undefined): void {
    this.#last = last;
    const form = this.#element;
    // An update may come after the widget was taken off the page.
    if (!form || !this.#host.isConnected) return;
    this.#tickFound(form);
    void this.#openOffer();
    // An untouched form holds what the widget itself chose.
    if (this.#form.typed.size === 0) return;
    const filled = readForm(form, trapName);
    const isBlank = isEmpty(filled, this.#form.typed);
    const isUnsent = !isBlank && canonical(filled) !== this.#settled;
    guardLeaving(this, isUnsent && !this.#mayLeave);
    if (isUnsent) this.#keeper?.save(this.#draftOf(filled));
    // Emptied by hand: what nobody sees any more must not be kept either.
    else if (this.#keeper?.hasKept && isBlank) void this.#keeper.forget();
  }

  /** Holds on to the id of what is about to be sent, and keeps it with the form. */
  claim(attempt: LastAttempt): void {
    void claimId(attempt.submission.id);
    this.follow(attempt);
  }

  /** No longer asks before the page is left, until something changes. */
  rest(): void {
    guardLeaving(this, false);
  }

  /** Deletes what was kept: it has arrived. */
  async forget(): Promise<void> {
    const form = this.#element;
    this.#settled = form ? canonical(readForm(form, trapName)) : '';
    this.rest();
    await this.#keeper?.forget();
  }

  /** What was kept on the device on an earlier visit, and what to do with it. */
  renderFound(): unknown {
    return this.#offer?.renderFound() ?? nothing;
  }

  /** What a visitor can do about it, where the site keeps forms on the device. */
  render(): unknown {
    return this.#offer?.render() ?? nothing;
  }

  get #element(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form[part=form]');
  }

  #draftOf({ values, ticked }: Filled): Unsaved {
    const decided = Object.fromEntries(this.#form.decided);
    const last = unsettled(this.#last);
    return { values, ticked, decided, ...(last ? { last } : {}) };
  }

  async #restore(): Promise<LastAttempt | undefined> {
    const { persist, endpoint } = this.#rules;
    const key = `${location.pathname} ${endpoint()} ${placeOf(this.#host)}`;
    this.#keeper = new DraftKeeper(key, persist);
    const draft = await this.#keeper.load();
    if (!draft) return undefined;
    // What the visitor typed, chose or ticked meanwhile is newer.
    const { typed, decided } = this.#form;
    const touched = new Set(typed.keys());
    const isNew = ([name]: [string, string]): boolean => !touched.has(name);
    const values = Object.entries(draft.values).filter(isNew);
    for (const [name, value] of values) typed.set(name, value);
    for (const [name, at] of Object.entries(draft.decided)) {
      if (!decided.has(name)) decided.set(name, at);
    }
    const ticked = Object.entries(draft.ticked).filter(isNew);
    this.#found = { values: Object.fromEntries(values), ticked: Object.fromEntries(ticked) };
    this.#host.requestUpdate();
    const { last } = draft;
    return last && (await claimId(last.submission.id)) ? last : undefined;
  }

  #tickFound(form: HTMLFormElement): void {
    const draft = this.#found;
    this.#found = undefined;
    if (draft) fillForm(form, draft, trapName);
  }

  async #openOffer(): Promise<void> {
    const keeper = this.#keeper;
    if (!keeper || this.#offer || this.#rules.persist() !== 'device') return;
    const code = await import('./keeping-view.js').catch(() => undefined);
    if (!code) return;
    this.#offer ??= new code.DeviceOffer(this.#host, keeper, {
      draft: () => {
        const form = this.#element;
        const filled = form && readForm(form, trapName);
        return filled && !isEmpty(filled, this.#form.typed) ? this.#draftOf(filled) : undefined;
      },
      wipe: () => this.wipe(),
    });
    this.#host.requestUpdate();
  }

  /** Empties the form as well, and first: what is to be deleted must not be kept again meanwhile. */
  async wipe(): Promise<void> {
    this.rest();
    this.#rules.onWipe();
    this.#last = undefined;
    this.#form.typed.clear();
    this.#form.decided.clear();
    if (this.#element) untick(this.#element, trapName);
    this.#form.setState({ type: 'editing', problems: [] });
    await this.#keeper?.forget();
  }
}
