import * as z from 'zod/mini';
import { quizSchema } from '../definition.js';
import type { Path } from './definition-problem.js';

/** A schema as far as its words go. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly options?: readonly Schema[];
    };
  };
}

type Value = Readonly<Record<PropertyKey, unknown>> | undefined;

/** The form that a value has among several: that of its `type`, or the only one with words. */
function formOf(options: readonly Schema[], value: Value): Schema | undefined {
  const forms = options.filter(({ _zod }) => _zod.def.shape);
  const isMeant = ({ _zod }: Schema): boolean => {
    const { type } = _zod.def.shape ?? {};
    return !type || z.safeParse(type as unknown as z.core.$ZodType, value?.['type']).success;
  };
  return forms.find(isMeant);
}

function wordsAt(schema: Schema | undefined, path: Path, value: Value): readonly string[] {
  if (!schema) return [];
  const { innerType, element, shape, options } = schema._zod.def;
  if (innerType) return wordsAt(innerType, path, value);
  if (options) return wordsAt(formOf(options, value), path, value);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  return wordsAt(element ?? shape?.[key], rest, value?.[key] as Value);
}

/** The words that may stand at a place of a definition, and do not yet. */
export function knownWords(path: Path, root: unknown): readonly string[] {
  let value = root as Value;
  for (const key of path) value = value?.[key] as Value;
  const present = new Set(['$schema', ...Object.keys(value ?? {})]);
  return wordsAt(quizSchema as unknown as Schema, path, root as Value).filter(
    (word) => !present.has(word),
  );
}
