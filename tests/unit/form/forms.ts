import { html } from '@open-wc/testing';
import '../../../src/define/download.js';
import '../../../src/define/signup.js';
import type { SamenDownload } from '../../../src/download/samen-download.js';
import type { SamenSignup } from '../../../src/signup/samen-signup.js';
import { appears, fill, find, get, press, show, showAgain } from '../page.js';

type Attributes = Readonly<Record<string, string>>;

function make<K extends 'samen-download' | 'samen-signup'>(
  tag: K,
  attributes: Attributes,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const ofDownload = {
  lang: 'nl',
  endpoint: '/api/leads',
  'title-text': 'Allianties',
  file: '/e-book.pdf',
};

/** A form with one required field, an e-mail address. */
export function download(attributes: Attributes = {}): Promise<SamenDownload> {
  return show(html`${make('samen-download', { ...ofDownload, ...attributes })}`);
}

/** The same after a reload: what was kept of it is still there. */
export function reloaded(attributes: Attributes = {}): Promise<SamenDownload> {
  return showAgain(html`${make('samen-download', { ...ofDownload, ...attributes })}`);
}

/** A form with a choice of dates. */
export function signup(attributes: Attributes = {}): Promise<SamenSignup> {
  const own = {
    lang: 'nl',
    endpoint: '/api/leads',
    dates: '2099-02-05T10:00/11:30 2099-03-12T13:30/15:00',
  };
  return show(html`${make('samen-signup', { ...own, ...attributes })}`);
}

/** Waits until the code is there that a form fetches when the page is idle. */
export function prepared(widget: SamenDownload | SamenSignup): Promise<void> {
  return appears(widget, '.trap');
}

/** Fills in an e-mail address and sends. */
export function send(widget: SamenDownload, email = 'jo@voorbeeld.example'): void {
  fill(widget, 'email', email);
  press(widget);
}

/** The input of a field. */
export function input(widget: SamenDownload | SamenSignup, name: string): HTMLInputElement {
  return get<HTMLInputElement>(widget, `[name="${name}"]`);
}

/** The text of the status below the button. */
export function status(widget: SamenDownload | SamenSignup): string {
  return find(widget, '.status')?.textContent.trim() ?? '';
}
