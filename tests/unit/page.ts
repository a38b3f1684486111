import { fixture, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SamenWidget } from '../../src/widget/samen-widget.js';

type Widget = SamenWidget<unknown>;

/** Puts a widget on the page, which nobody has used before, and waits until it can be used. */
export async function show<T extends Widget>(template: TemplateResult): Promise<T> {
  sessionStorage.clear();
  return showAgain(template);
}

/** Puts a widget on the page as a reload does: what was kept of its form is still there. */
export async function showAgain<T extends Widget>(template: TemplateResult): Promise<T> {
  const widget = await fixture<T>(template);
  await until(() => find(widget, '.surface') !== null, 'the widget is ready');
  return widget;
}

/** The first element inside a widget that matches. */
export function find<E extends HTMLElement = HTMLElement>(
  widget: Widget,
  selector: string,
): E | null {
  return widget.shadowRoot?.querySelector<E>(selector) ?? null;
}

/** The first element inside a widget that matches, which must be there. */
export function get<E extends HTMLElement = HTMLElement>(widget: Widget, selector: string): E {
  const found = find<E>(widget, selector);
  if (!found) throw new Error(`There is no ${selector} in <${widget.localName}>.`);
  return found;
}

/** All elements inside a widget that match. */
export function all<E extends HTMLElement = HTMLElement>(widget: Widget, selector: string): E[] {
  return [...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The words of an element inside a widget, without the white space of its markup. */
export function words(widget: Widget, selector: string): string {
  return get(widget, selector).textContent.replaceAll(/\s+/g, ' ').trim();
}

/** Whether an element is inside a widget, and has certain words in it. */
export function says(widget: Widget, selector: string, text: string): boolean {
  return has(widget, selector) && words(widget, selector).includes(text);
}

/** Longest that anything takes here: a form waits a second before it sends, and before a retry. */
const patience = { timeout: 8000 };

/** Waits until something is so. */
export async function until(condition: () => boolean, message?: string): Promise<void> {
  await waitUntil(condition, message, patience);
}

/** Waits until an element is there. */
export async function appears(widget: Widget, selector: string): Promise<void> {
  await until(() => find(widget, selector) !== null, `${selector} appears`);
}

/** Whether an element is inside a widget. One itself is never compared: printing it hangs. */
export function has(widget: Widget, selector: string): boolean {
  return find(widget, selector) !== null;
}

/** Waits until an element is not there. */
export async function isGone(widget: Widget, selector: string): Promise<void> {
  await until(() => !has(widget, selector), `${selector} goes`);
}

/** Waits until the element with focus inside a widget matches. */
export async function isFocused(widget: Widget, selector: string): Promise<void> {
  await until(
    () => widget.shadowRoot?.activeElement?.matches(selector) ?? false,
    `focus is on ${selector}`,
  );
}

/** Fills in a field as a visitor does: types, and leaves it. */
export function fill(widget: Widget, name: string, value: string): void {
  const input = get<HTMLInputElement>(widget, `[name="${name}"]`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Milliseconds by which the clock of the page is ahead of the real one. */
let ahead = 0;

const realNow = performance.now.bind(performance);
performance.now = (): number => realNow() + ahead;

/** Longer than a form waits before it sends what was filled in faster than anybody can. */
const fillingIn = 1500;

/**
 * Presses the button that begins, goes on or sends; a second or more after the form came, as people
 * do. Nobody waits for it here.
 */
export function press(widget: Widget): void {
  ahead += fillingIn;
  get<HTMLButtonElement>(widget, 'button[part=button]:not(.opener)').click();
}
