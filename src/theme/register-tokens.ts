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

/** The initial value of a property: absolute, as a registration asks. */
function initialValue(name: string, value: string): string | undefined {
  const [length] = /^[\d.]+(?=em$|px$)/.exec(value) ?? [];
  if (length) {
    if (!steadyLength.test(name)) return undefined;
    return `${value.endsWith('em') ? Number(length) * 16 : length}px`;
  }
  if (value.startsWith('color-mix')) return quiet;
  if (/^(#|transparent)/.test(value)) return value;
  return own[value.slice(1)]?.[0];
}

/**
 * Registers the private properties of groups that end in a value of the kit. Some published themes
 * hold values that are none, such as `[object Object]`: they are defined, so `var()` does not fall
 * back, but a registered property does, to its initial value. A registration holds for the whole
 * page, hence the prefix of the names.
 */
export function registerTokens(groups: readonly TokenGroup[]): void {
  for (const [pattern, , own] of groups) {
    for (const [ending, value] of Object.entries(own)) {
      const name = `--_samen-${pattern.replace('*', ending)}`;
      const initial = initialValue(name, value);
      if (initial === undefined) continue;
      const syntax = initial.endsWith('px') ? '<length-percentage>' : '<color>';
      try {
        CSS.registerProperty({ name, syntax, inherits: true, initialValue: initial });
      } catch {
        // An engine that cannot (Firefox 115), or another copy of the kit was here before.
      }
    }
  }
}
