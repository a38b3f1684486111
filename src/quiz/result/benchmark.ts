import * as z from 'zod/mini';
import { fetchJson } from '../../source/fetch-json.js';
import type { Voice } from '../../locale/language.js';
import type { Questionnaire } from '../definition.js';
import { inVoice } from '../../locale/in-voice.js';

const percentage = z.number().check(z.minimum(0), z.maximum(100));

/** Average scores, as a site gives them. */
export const benchmarkSchema = z.object({
  /** What they are averages of, as "the average of 120 municipalities"; or one for each language. */
  label: z.optional(z.union([z.string(), z.record(z.string(), z.string())])),
  score: z.optional(percentage),
  dimensions: z.record(z.string(), percentage),
});

/** Average scores to compare a result with: whole numbers of 0 to 100. */
export interface Benchmark {
  readonly label: string;
  readonly score: number | undefined;
  /** By the dimension's id. */
  readonly dimensions: ReadonlyMap<string, number>;
}

/** Averages, or what an editor should know of the address that should have given them. */
export type LoadedBenchmark =
  | { readonly type: 'benchmark'; readonly benchmark: Benchmark }
  | { readonly type: 'failed'; readonly detail: string };

/**
 * Fetches averages.
 *
 * @param fallback - what they are of, where the site does not say
 */
export async function loadBenchmark(
  url: string,
  quiz: Questionnaire,
  voice: Voice,
  fallback: string,
): Promise<LoadedBenchmark> {
  const fetched = await fetchJson(url);
  if (fetched.type !== 'json') {
    return { type: 'failed', detail: `${url}: ${fetched.detail.replace(`${url}: `, '')}` };
  }
  const parsed = z.safeParse(benchmarkSchema, fetched.value);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.') || '{…}');
    return { type: 'failed', detail: `${url}: ${places.join(', ')}` };
  }
  const { label = fallback, score, dimensions } = parsed.data;
  const known = new Set(quiz.dimensions.map(({ id }) => id));
  const strange = Object.keys(dimensions).filter((id) => !known.has(id));
  if (strange.length > 0) return { type: 'failed', detail: `${url}: ${strange.join(', ')}` };
  return {
    type: 'benchmark',
    benchmark: {
      label: typeof label === 'string' ? label : inVoice(label, voice),
      score: score === undefined ? undefined : Math.round(score),
      dimensions: new Map(Object.entries(dimensions).map(([id, value]) => [id, Math.round(value)])),
    },
  };
}
