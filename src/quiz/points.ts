/**
 * What a question is worth: points for each of its options or ranges, and the most that can be
 * had. Only what these need of a question is asked for, so that a definition in several languages
 * can be looked at as well as one in a single language.
 */

interface Worth {
  /** It goes with no other option. */
  readonly exclusive?: boolean | undefined;
  readonly score?: number | null | undefined;
}

/** A question as far as its points go. */
export interface Scored {
  readonly type?: 'scale' | 'choice' | 'choices' | 'number' | 'info' | undefined;
  readonly options?: readonly Worth[] | undefined;
  readonly ranges?: readonly Worth[] | undefined;
  readonly max?: number | undefined;
}

function highestFirst(list: readonly Worth[] = []): number[] {
  return list.map(({ score }) => score ?? 0).sort((a, b) => b - a);
}

/** The most points that can be had at a question; a scale always has 1, its highest point. */
export function bestPoints({ type, options, ranges, max }: Scored): number {
  switch (type) {
    case undefined:
    case 'scale':
      return 1;
    case 'choice':
      return highestFirst(options)[0] ?? 0;
    case 'choices': {
      const together = options?.filter(({ exclusive }) => !exclusive);
      const best = highestFirst(together).slice(0, max);
      const alone = highestFirst(options?.filter(({ exclusive }) => exclusive))[0] ?? 0;
      return Math.max(alone, sum(best));
    }
    case 'number':
      return highestFirst(ranges)[0] ?? 0;
    case 'info':
      return 0;
  }
}

/** Numbers together; 0 where there are none. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
