import * as z from 'zod/mini';
import type { LastAttempt } from '../delivery/identity.js';
import { submissionSchema } from '../delivery/submission.js';

const texts = z.record(z.string(), z.string());

const draftSchema = z.object({
  version: z.literal(1),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
  /** What was typed or chosen, by the name of the input. */
  values: texts,
  /** The names of the boxes that were ticked. */
  ticked: z.array(z.string()),
  /** When a box was ticked or unticked last. */
  decided: texts,
  /** The last thing that was sent without the endpoint's word that it arrived. */
  last: z.optional(z.object({ submission: submissionSchema, arrival: z.enum(['no', 'unknown']) })),
});

/** A form that was not sent yet, as it is kept. */
export type Draft = z.infer<typeof draftSchema>;

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

/**
 * Reads what stands in a form.
 *
 * @param unseen - the name of the input that only robots fill in
 */
export function readForm(form: HTMLFormElement, unseen: string): Filled {
  const values: Record<string, string> = {};
  const ticked: string[] = [];
  for (const { name, type, value, ...rest } of controls(form, unseen).map(facts)) {
    if (type === 'checkbox') {
      if (rest.checked) ticked.push(name);
    } else if (type !== 'radio' || rest.checked) values[name] = value;
  }
  return { values, ticked };
}

function facts(control: Control): { name: string; type: string; value: string; checked: boolean } {
  const { name, type, value } = control;
  return { name, type, value, checked: control instanceof HTMLInputElement && control.checked };
}

/** Whether somebody filled something in. */
export function isEmpty({ values, ticked }: Filled): boolean {
  return ticked.length === 0 && Object.values(values).every((value) => value.trim() === '');
}

/**
 * Ticks and chooses in a form what a draft says; texts are the form's own business.
 *
 * @param unseen - the name of the input that only robots fill in
 */
export function fillForm(form: HTMLFormElement, draft: Filled, unseen: string): void {
  for (const control of controls(form, unseen)) {
    if (!(control instanceof HTMLInputElement) || control.disabled) continue;
    const { name, type, value } = control;
    if (type === 'checkbox') control.checked ||= draft.ticked.includes(name);
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
