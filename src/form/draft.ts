import * as z from 'zod/mini';
import type { LastAttempt } from '../delivery/identity.js';
import { submissionSchema } from '../delivery/submission.js';

const texts = z.record(z.string(), z.string());

const lastSchema = z.object({
  submission: submissionSchema,
  arrival: z.enum(['no', 'unknown']),
});

const draftSchema = z.object({
  version: z.literal(1),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
  /** What was typed or chosen, by the name of the input. */
  values: texts,
  /** The boxes that were ticked, each with the sentence that stood beside it. */
  ticked: texts,
  /** When a box was ticked or unticked last. */
  decided: texts,
  /**
   * The last thing that was sent without the endpoint's word that it arrived. Where it is damaged,
   * the visitor's words are still theirs.
   */
  last: z.catch(z.optional(lastSchema), undefined),
});

/** A form that was not sent yet, as it is kept. */
export type Draft = z.infer<typeof draftSchema>;

/** A form before it is kept. */
export type Unsaved = Omit<Draft, 'savedAt' | 'version'>;

/** What stands in a form. */
export type Filled = Pick<Draft, 'values' | 'ticked'>;

type Control = HTMLInputElement | HTMLTextAreaElement;

function controls(form: HTMLFormElement, unseen: string): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
      element.name !== '' &&
      element.name !== unseen,
  );
}

/** Whether an input is a box or one of a choice, and chosen. */
function isChecked(control: Control): boolean {
  return control instanceof HTMLInputElement && control.checked;
}

/** The sentence beside a box. */
function sentenceOf({ labels }: Control): string {
  return labels?.[0]?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/**
 * Reads what stands in a form.
 *
 * @param unseen - the name of the input that only robots fill in
 */
export function readForm(form: HTMLFormElement, unseen: string): Filled {
  const values: Record<string, string> = {};
  const ticked: Record<string, string> = {};
  for (const control of controls(form, unseen)) {
    const { name, type, value } = control;
    if (type === 'checkbox') {
      if (isChecked(control)) ticked[name] = sentenceOf(control);
    } else if (type !== 'radio' || isChecked(control)) values[name] = value;
  }
  return { values, ticked };
}

/**
 * Whether nothing stands in a form that its visitor put there.
 *
 * @param touched - the inputs that the visitor touched: what the widget itself chose is nobody's
 */
export function isEmpty({ values, ticked }: Filled, touched: ReadonlyMap<string, string>): boolean {
  const isBlank = Object.entries(values).every(
    ([name, value]) => !touched.has(name) || value.trim() === '',
  );
  return isBlank && Object.keys(ticked).length === 0;
}

/**
 * Ticks and chooses in a form what a draft says; texts are the form's own business. A box whose
 * sentence has changed is another one: nobody agreed to what stands there now.
 *
 * @param unseen - the name of the input that only robots fill in
 */
export function fillForm(form: HTMLFormElement, draft: Filled, unseen: string): void {
  for (const control of controls(form, unseen)) {
    if (!(control instanceof HTMLInputElement) || control.disabled) continue;
    const { name, type, value } = control;
    if (type === 'checkbox') control.checked ||= draft.ticked[name] === sentenceOf(control);
    else if (type === 'radio' && draft.values[name] === value && !control.checked) {
      control.checked = true;
      // The widget that put it there hears of it as of a visitor's choice.
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

/** Unticks all boxes of a form. A choice among dates says nothing about anybody, and stays. */
export function untick(form: HTMLFormElement, unseen: string): void {
  for (const control of controls(form, unseen)) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = false;
  }
}

/** A draft as it comes out of a store: undefined where it is damaged, or older than it may be. */
export function parseDraft(stored: unknown, now: number, maxAge: number): Draft | undefined {
  const { data } = z.safeParse(draftSchema, stored);
  return data && now - data.savedAt < maxAge && now >= data.savedAt ? data : undefined;
}

/** What is kept of a last attempt: what has arrived is no part of a draft. */
export function unsettled(last: LastAttempt | undefined): Draft['last'] {
  if (!last || last.arrival === 'yes') return undefined;
  return { submission: last.submission, arrival: last.arrival };
}
