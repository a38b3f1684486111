import { catalogue, type MessageLoader, type Speaker } from '../../locale/language.js';
import { type Fetched, fetchJson, readJson } from '../../source/fetch-json.js';
import type { Questionnaire } from '../definition.js';
import type { DefinitionProblem } from './definition-problem.js';
import { loadKinds } from '../questions/kinds.js';
import type { LoadedQuiz, OutsideOrigin, PresetName, QuizOrigin } from './load.js';

/** The quizzes of the kit that ask for more than one row out of several. */
const presets: Readonly<
  Record<Exclude<PresetName, 'alliance-role'>, MessageLoader<Questionnaire>>
> = {
  'clear-form': catalogue<Questionnaire>('clear-form', {
    nl: () => import('../presets/clear-form.nl.js'),
    je: () => import('../presets/clear-form.je.js'),
    en: () => import('../presets/clear-form.en.js'),
    de: () => import('../presets/clear-form.de.js'),
    fr: () => import('../presets/clear-form.fr.js'),
    fy: () => import('../presets/clear-form.fy.js'),
  }),
};

/** What was found at an origin, and what its relative addresses are relative to. */
export type Found =
  | { readonly type: 'json'; readonly value: unknown; readonly base: string }
  | { readonly type: 'problem'; readonly problem: DefinitionProblem };

/** Loads any quiz but the one that comes without a word. Rejects where the line is down. */
export async function loadOther(
  origin: Exclude<QuizOrigin, { name: 'alliance-role' }>,
  speaker: Speaker,
): Promise<LoadedQuiz> {
  if (origin.type === 'preset') {
    const { name } = origin;
    const [quiz, kinds] = await Promise.all([presets[name](speaker), loadKinds(speaker)]);
    return { type: 'quiz', quiz, advice: name, kinds };
  }
  // Side by side: what checks the definition is larger than most of them.
  const [{ checkDefinition }, found, kinds] = await Promise.all([
    import('./check-definition.js'),
    find(origin),
    loadKinds(speaker),
  ]);
  return checkDefinition(found, speaker.voice, kinds);
}

/** What came from an address: in another language it is the same. */
const definitions = new Map<string, Fetched>();

async function fetchOnce(url: string): Promise<Fetched> {
  const known = definitions.get(url);
  if (known) return known;
  const fetched = await fetchJson(url);
  if (fetched.type === 'json') definitions.set(url, fetched);
  return fetched;
}

async function find(origin: OutsideOrigin): Promise<Found> {
  const isFile = origin.type === 'src';
  const fetched = isFile ? await fetchOnce(origin.url) : readJson(origin.text);
  switch (fetched.type) {
    case 'json': {
      const base = isFile ? origin.url : document.baseURI;
      return { type: 'json', value: fetched.value, base };
    }
    case 'malformed': {
      const { findJsonFault } = await import('./json-fault.js');
      const fault = findJsonFault(fetched.text, fetched.detail);
      return { type: 'problem', problem: { place: '', code: 'not-json', ...fault } };
    }
    case 'failed': {
      const { detail } = fetched;
      return { type: 'problem', problem: { place: '', code: 'not-fetched', detail } };
    }
  }
}
