import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContactForm } from '../../form/contact-form.js';
import { privacyOf } from '../../form/settings.js';
import type { FieldProblem } from '../../form/state.js';
import { codeOf } from '../../form/validation.js';
import { LanguageController } from '../../locale/language.js';
import { later } from '../../theme/later.styles.js';
import type { SamenSignup } from '../samen-signup.js';
import { loadParticipantMessages, type ParticipantMessages } from './participants-messages.js';

/** A colleague who is signed up by somebody else. */
export interface Participant {
  readonly name: string;
  readonly email: string;
}

const members = ['name', 'email'] as const;
type Member = (typeof members)[number];

/** The name of an input: its place in the submission, so that an endpoint's error finds it. */
function inputName(index: number, member: Member): string {
  return `participants.${index}.${member}`;
}

const ownName = /^participants\.(\d+)\.(name|email)$/;

const styles = css`
  .participants {
    margin-block-end: calc(var(--_samen-space) * 3.5);
  }

  .participant {
    margin: 0 0 calc(var(--_samen-space) * 2.7);
    padding-inline-start: calc(var(--_samen-space) * 1.8);
    border-inline-start: 3px solid var(--_samen-surface-border-color);
  }

  .participant .button {
    margin-block-start: -0.5em;
    padding-inline: 0;
  }
`;

/** Fetches the texts. Rejects where the line is down. */
export async function createParticipants(host: SamenSignup): Promise<Participants> {
  const participants = new Participants(host);
  await participants.loaded;
  return participants;
}

/** The colleagues that a visitor signs up as well, one after the other. */
export class Participants {
  readonly #host: SamenSignup;
  readonly #texts: LanguageController<ParticipantMessages>;
  #count = 0;

  constructor(host: SamenSignup) {
    this.#host = host;
    this.#texts = new LanguageController(host, loadParticipantMessages);
    host.addStyles(...later, styles);
  }

  /** Settled when there is something to say. */
  get loaded(): Promise<void> | undefined {
    return this.#texts.loaded;
  }

  /**
   * What was filled in, on its way to the endpoint. Who was added and left empty is nobody, and goes:
   * then each has the same place in the form and in what is sent, and an error finds the right one.
   */
  take(data: FormData, form: ContactForm): Participant[] {
    const taken = rowsOf(data).filter(isFilled);
    const count = rowsOf(data).length;
    if (taken.length < count) this.#fill(form, taken, count);
    return taken;
  }

  /** What is wrong with that. */
  check(data: FormData): FieldProblem[] {
    return rowsOf(data).flatMap((row, index) =>
      isFilled(row)
        ? members.flatMap((member) => {
            const code = codeOf(member, row[member]);
            return code ? [{ field: inputName(index, member), code }] : [];
          })
        : [],
    );
  }

  /** A problem in a whole sentence; undefined for one that is not about a colleague. */
  say(problem: FieldProblem): string | undefined {
    const { messages } = this.#texts;
    const [, index, member] = ownName.exec(problem.field ?? '') ?? [];
    if (!messages || member === undefined || problem.code === 'one-of') return undefined;
    if (problem.code === 'endpoint' || problem.code === 'robot') return undefined;
    return messages.problems[member as Member][problem.code](Number(index) + 1);
  }

  /** @param most - how many colleagues there may be */
  render(form: ContactForm, most: number): unknown {
    const { messages } = this.#texts;
    if (!messages) return nothing;
    const count = Math.max(this.#count, countIn(form.typed));
    const { controller } = privacyOf(this.#host);
    const hasNewsletter = this.#host.settings.text('newsletterText') !== undefined;
    return html`<div class="participants">
      ${[...Array(count).keys()].map((index) => this.#renderRow(form, index, count, messages))}
      ${
        count >= most
          ? html`<p class="small">${messages.enough(Math.max(0, most))}</p>`
          : html`<p>
              <button
                class="button secondary add-participant"
                part="button-secondary"
                type="button"
                @click=${() => this.#add(count)}
              >
                ${messages.add(count)}
              </button>
            </p>`
      }
      ${
        count > 0
          ? html`<p class="small">
              ${messages.notice(controller)} ${hasNewsletter ? messages.newsletter : nothing}
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderRow(
    form: ContactForm,
    index: number,
    count: number,
    messages: ParticipantMessages,
  ): TemplateResult {
    return html`<fieldset class="fieldset participant">
      <legend class="label" part="label">${messages.colleague(index + 1)}</legend>
      <div>
        ${members.map((member) => renderInput(form, inputName(index, member), messages[member]))}
        <button
          class="button quiet"
          part="button-secondary"
          type="button"
          @click=${() => this.#remove(form, index, count)}
        >
          ${messages.remove(index + 1)}
        </button>
      </div>
    </fieldset>`;
  }

  #add(count: number): void {
    this.#count = count + 1;
    this.#host.requestUpdate();
    void this.#host.focusOn(`[name="${inputName(count, 'name')}"]`);
  }

  /** Those behind move up, with what is wrong with them, so that the places stay without a gap. */
  #remove(form: ContactForm, index: number, count: number): void {
    const rows = [...Array(count).keys()].map((at): Participant => ({
      name: form.typed.get(inputName(at, 'name')) ?? '',
      email: form.typed.get(inputName(at, 'email')) ?? '',
    }));
    rows.splice(index, 1);
    this.#fill(form, rows, count);
    if (form.state.type === 'editing') {
      const problems = form.state.problems.flatMap((problem) => withoutRow(problem, index));
      form.setState({ type: 'editing', problems });
    }
    void this.#host.focusOn('.add-participant');
  }

  /** @param before - how many there were */
  #fill({ typed }: ContactForm, rows: readonly Participant[], before: number): void {
    for (let at = 0; at < before; at += 1) {
      for (const member of members) {
        const value = rows[at]?.[member];
        if (value === undefined) typed.delete(inputName(at, member));
        else typed.set(inputName(at, member), value);
      }
    }
    this.#count = rows.length;
    this.#host.requestUpdate();
  }
}

/** A problem as it is once a row has gone: none, or that of the row before. */
function withoutRow(problem: FieldProblem, index: number): FieldProblem[] {
  const [, place, member] = ownName.exec(problem.field ?? '') ?? [];
  if (place === undefined || Number(place) < index) return [problem];
  if (Number(place) === index) return [];
  const field = inputName(Number(place) - 1, member as Member);
  return [{ ...problem, field } as FieldProblem];
}

function renderInput(form: ContactForm, name: string, label: string): TemplateResult {
  const isInvalid = form.isInvalid(name);
  const isEmail = name.endsWith('email');
  return html`<div class=${isInvalid ? 'field invalid' : 'field'} part="field">
    <label class="label" part="label" for=${name}>${label}</label>
    ${form.renderError(name)}
    <input
      class="input"
      part="input"
      id=${name}
      name=${name}
      type=${isEmail ? 'email' : 'text'}
      inputmode=${isEmail ? 'email' : 'text'}
      autocomplete="off"
      autocapitalize=${isEmail ? 'none' : 'words'}
      spellcheck="false"
      translate="no"
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby=${isInvalid ? `${name}-error` : nothing}
      .value=${form.typed.get(name) ?? ''}
    />
  </div>`;
}

/** All that stand in the form. */
function rowsOf(data: FormData): Participant[] {
  const rows: Participant[] = [];
  for (let index = 0; data.has(inputName(index, 'name')); index += 1) {
    const [name = '', email = ''] = members.map((member) => {
      const value = data.get(inputName(index, member));
      return typeof value === 'string' ? value.trim() : '';
    });
    rows.push({ name, email });
  }
  return rows;
}

function isFilled({ name, email }: Participant): boolean {
  return name !== '' || email !== '';
}

/** How many there must be for what was typed, also before a reload, to have its place. */
function countIn(typed: ReadonlyMap<string, string>): number {
  const places = [...typed].map(([name, value]) => {
    const index = ownName.exec(name)?.[1];
    return index !== undefined && value !== '' ? Number(index) + 1 : 0;
  });
  return Math.max(0, ...places);
}
