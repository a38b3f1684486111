import { isObject } from '../config/values.js';
import type { Language } from '../locale/language.js';

const languages: readonly string[] = ['nl', 'en', 'de', 'fr', 'fy'] satisfies Language[];
const texts = ['controller', 'contact', 'dpo', 'retention', 'recipients', 'version'];
const textsByWidget = ['purpose', 'basis'];
const widgets = ['quiz', 'signup', 'download', 'adviser'];

/**
 * What stands under `privacy` and is not shown as meant: a name that there is none of, or a value that
 * is no text. As paths: `retentoin`, `en.basis.sign-up`.
 */
export function wrongPrivacy(privacy: unknown): readonly string[] {
  if (!isObject(privacy)) return [];
  return Object.entries(privacy).flatMap(([name, value]) => {
    if (!languages.includes(name)) return wrongText(name, value);
    if (!isObject(value)) return [name];
    return Object.entries(value)
      .flatMap(([inner, text]) => wrongText(inner, text))
      .map((path) => `${name}.${path}`);
  });
}

function wrongText(name: string, value: unknown): readonly string[] {
  if (texts.includes(name)) return typeof value === 'string' ? [] : [name];
  if (!textsByWidget.includes(name) || !isObject(value)) return [name];
  return Object.entries(value)
    .filter(([widget, text]) => !widgets.includes(widget) || typeof text !== 'string')
    .map(([widget]) => `${name}.${widget}`);
}
