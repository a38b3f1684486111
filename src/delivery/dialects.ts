import type { Dialect } from './dialect.js';

/** The dialects that the kit brings; each is fetched where a form uses it. */
const files: Readonly<Record<string, () => Promise<{ readonly default: Dialect }>>> = {
  json: () => import('./dialects/json.js'),
  form: () => import('./dialects/form.js'),
  multipart: () => import('./dialects/multipart.js'),
  hubspot: () => import('./dialects/hubspot.js'),
  formspree: () => import('./dialects/formspree.js'),
  netlify: () => import('./dialects/netlify.js'),
  'contact-form-7': () => import('./dialects/contact-form-7.js'),
  'gravity-forms': () => import('./dialects/gravity-forms.js'),
  'drupal-webform': () => import('./dialects/drupal-webform.js'),
  native: () => import('./dialects/native.js'),
};

const registered = new Map<string, Dialect>();

/**
 * Teaches the kit to speak to another kind of endpoint, under a name for `endpoint-type`. A name
 * of the kit's own gets the new meaning. Call it before the first widget is on the page.
 */
export function registerDialect(name: string, dialect: Dialect): void {
  registered.set(name, dialect);
}

/** All names that `endpoint-type` may have, the default first. */
export function dialectNames(): readonly [string, ...string[]] {
  return ['json', ...new Set([...Object.keys(files).slice(1), ...registered.keys()])];
}

/** Fetches a dialect by a name of {@link dialectNames}. Rejects where the line is down. */
export async function loadDialect(name: string): Promise<Dialect> {
  return registered.get(name) ?? (await files[name]!()).default;
}
