import { laterColours } from './later.styles.js';
import { colours, type TokenGroup } from './token-groups.js';

const own: Readonly<Record<string, readonly string[]>> = { ...colours, ...laterColours };

/** What the mixed colours come to on a white surface, for a theme whose own value is broken. */
const quiet = '#556270';

/**
 * Lengths that are the same wherever in a widget they are used. Of others a registered property would
 * fix the `em` to the size of the frame's type, and what stands there already would move.
 */
const steadyLength = /(width|radius|heading-\d-font-size)$/;

/** Words and numbers: `solid`, `bold`, `600`. */
const word = /(style|weight)$/;

/**
 * The initial value of a property: absolute, as a registration asks; undefined where there is none.
 *
 * @param all - the kit's own value of every property, by its name
 */
function initialValue(
  name: string,
  value: string,
  all: ReadonlyMap<string, string>,
): string | undefined {
  if (value.startsWith('@')) {
    const other = value.slice(1);
    return own[other]?.[0] ?? initialValue(other, all.get(other) ?? '', all);
  }
  const [length] = /^[\d.]+(?=em$|px$)/.exec(value) ?? [];
  if (length) {
    if (!steadyLength.test(name)) return undefined;
    return `${value.endsWith('em') ? Number(length) * 16 : length}px`;
  }
  if (value.startsWith('color-mix')) return quiet;
  if (/^(#|transparent)/.test(value) || (value && word.test(name))) return value;
  return undefined;
}

function syntaxOf(name: string, initial: string): string {
  if (word.test(name)) return '<number> | <custom-ident>';
  return initial.endsWith('px') ? '<length-percentage>' : '<color>';
}

/**
 * Registers the private properties of groups that end in a value of the kit. Some published themes
 * hold values that are none, such as `[object Object]`: they are defined, so `var()` does not fall
 * back, but a registered property does, to its initial value. A registration holds for the whole
 * page, hence the prefix of the names.
 */
export function registerTokens(groups: readonly TokenGroup[]): void {
  const all = new Map(
    groups.flatMap(([pattern, , values]) =>
      Object.entries(values).map(([ending, value]) => [pattern.replace('*', ending), value]),
    ),
  );
  for (const [name, value] of all) {
    const initial = initialValue(name, value, all);
    if (initial === undefined) continue;
    try {
      CSS.registerProperty({
        name: `--_samen-${name}`,
        syntax: syntaxOf(name, initial),
        inherits: true,
        initialValue: initial,
      });
    } catch {
      // An engine that cannot (Firefox 115), or another copy of the kit was here before.
    }
  }
}
