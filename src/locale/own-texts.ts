import { type OwnText, type OwnTexts, reportText } from '../config/site-config.js';
import type { Language, Speaker } from './language.js';
import { strange } from './pseudo.js';

/** The catalogues of the kit, by the name under which a site writes texts for them. */
export const catalogueNames = [
  'adviser',
  'agenda',
  'alliance-role',
  'alliance-role-advice',
  'ask-after',
  'calendar',
  'callback',
  'clear-form',
  'clear-form-advice',
  'download',
  'download-outcome',
  'form',
  'hand-over',
  'keep',
  'keeping',
  'participants',
  'privacy',
  'problems',
  'question-kinds',
  'quiz',
  'quiz-contact',
  'result',
  'signup',
  'signup-outcome',
] as const;

/** The name of one of them. */
export type CatalogueName = (typeof catalogueNames)[number];

const knownNames: readonly string[] = catalogueNames;

const knownVoices: readonly string[] = ['nl', 'je', 'en', 'de', 'fr', 'fy'];

const reported = new Set<string>();

/** Every catalogue looks through the same texts; the editor is told once. */
function report(name: string): void {
  if (!reported.has(name)) reportText(name);
  reported.add(name);
}

/** What a text may be about: a name, a number, a list of names, or nothing. */
type Fact = string | number | readonly string[] | undefined;

/** A text of a catalogue, a group of them, or a list. */
type Leaf = string | ((...facts: Fact[]) => string);

/**
 * A catalogue in which a site's own texts stand in place of the kit's; for the pseudo-language, one
 * in which every text is made strange.
 *
 * @param name - of the catalogue
 * @param language - that the catalogue is in
 */
export function replaceTexts<M>(
  name: CatalogueName,
  messages: M,
  { voice, ownTexts }: Speaker,
  language: Language,
): M {
  const replace =
    voice === 'pseudo'
      ? (leaf: Leaf) => strange(leaf)
      : ownReplacement(name, textsIn([language, voice], ownTexts), messages);
  return rebuild(messages, name, replace) as M;
}

/** What a site wrote for Dutch holds for both ways of speaking it, where "je" has none of its own. */
function textsIn(
  voices: readonly Speaker['voice'][],
  ownTexts: Speaker['ownTexts'],
): Readonly<Record<string, OwnText>> {
  const usable = ownTexts.map((own: OwnTexts | undefined) =>
    Object.fromEntries(Object.entries(own ?? {}).filter(isUsable)),
  );
  const texts = usable.flatMap((own) => voices.map((voice) => own[voice]));
  return Object.assign({}, ...texts) as Record<string, OwnText>;
}

/** Whether these are texts in a language of the kit; what is not is told to the editor. */
function isUsable([voice, texts]: readonly [voice: string, texts: unknown]): boolean {
  const isText = knownVoices.includes(voice) && typeof texts === 'object';
  if (!isText) report(voice);
  return isText;
}

function ownReplacement(
  name: CatalogueName,
  texts: Readonly<Record<string, OwnText>>,
  messages: unknown,
): (leaf: Leaf, path: string) => Leaf {
  const known = new Set<string>();
  rebuild(messages, name, (leaf, path) => {
    known.add(path);
    return leaf;
  });
  for (const path of Object.keys(texts)) {
    const [catalogue = ''] = path.split('.');
    const isHere = catalogue === name;
    if (isHere ? !known.has(path) : !knownNames.includes(catalogue)) report(path);
  }
  return (leaf, path) => {
    const own: unknown = texts[path];
    if (own === undefined) return leaf;
    const write = (...facts: Fact[]): string =>
      said(own, facts, path) ?? (typeof leaf === 'string' ? leaf : leaf(...facts));
    return typeof leaf === 'string' ? write() : write;
  };
}

/** What a site says with some facts; undefined where that is no text, or its function fails. */
function said(own: unknown, facts: readonly Fact[], path: string): string | undefined {
  if (typeof own === 'string') return fill(own, facts);
  try {
    const text: unknown = typeof own === 'function' ? Reflect.apply(own, undefined, facts) : own;
    if (typeof text === 'string') return text;
  } catch (error) {
    if (!reported.has(path)) console.error(error);
  }
  report(path);
  return undefined;
}

/** Puts facts in their places: `{0}` is the first. */
function fill(text: string, facts: readonly Fact[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => {
    const fact = facts[Number(index)];
    if (fact === undefined) return place;
    return typeof fact === 'object' ? fact.join(', ') : String(fact);
  });
}

/** The same tree with other leaves. */
function rebuild(
  value: unknown,
  path: string,
  change: (leaf: Leaf, path: string) => Leaf,
): unknown {
  if (typeof value === 'string' || typeof value === 'function') return change(value as Leaf, path);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => rebuild(item, `${path}.${index}`, change));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, rebuild(item, `${path}.${key}`, change)]),
  );
}
