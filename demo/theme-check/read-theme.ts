/** What the kit makes of a style sheet that somebody pasted. */
import { allTokenGroups } from '../../src/theme/all-token-groups.js';
import { surface } from '../../src/theme/surface.styles.js';
import { tokenSheet } from '../../src/theme/token-groups.js';

/** Whatever keeps a theme from having its effect; each a list of names, empty where all is well. */
export interface ThemeReading {
  /** Properties that the kit reads, and that hold in the place. */
  readonly used: readonly string[];
  /** Properties that begin with `--samen-`, and are none of the kit's. */
  readonly unknown: readonly string[];
  /** Colours that are none, so that they are passed over. */
  readonly broken: readonly string[];
  /** Selectors of rules that hold properties of the kit, but not in the place. */
  readonly elsewhere: readonly string[];
}

/** The names of all properties that a widget asks for. */
const known: ReadonlySet<string> = new Set([
  ...[tokenSheet(allTokenGroups), surface].flatMap(
    ({ cssText }) => cssText.match(/(?<=var\()--(?!_)[\w-]+/g) ?? [],
  ),
  // Of samen.css.
  '--samen-reserved-block-size',
]);

function styleRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => {
    const inner = 'cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : [];
    return rule instanceof CSSStyleRule ? [rule, ...inner] : inner;
  });
}

/** The classes that a theme wants to stand on something: of rules with properties of the kit. */
export function classesOf(sheet: CSSStyleSheet): readonly string[] {
  const selectors = styleRules(sheet.cssRules)
    .filter(({ style }) => [...style].some((name) => known.has(name)))
    .flatMap(({ selectorText }) => selectorText.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => /^(\.[\w-]+)+$/.test(selector));
  return [...new Set(selectors.flatMap((selector) => selector.slice(1).split('.')))];
}

/** Reads a style sheet for a place that it should hold in. */
export function readTheme(sheet: CSSStyleSheet, place: Element): ThemeReading {
  const rules = styleRules(sheet.cssRules).map(({ style, selectorText }) => {
    const names = [...style].filter((name) => name.startsWith('--'));
    return { names, selectorText, holds: place.closest(selectorText) !== null };
  });
  const used = new Set(
    rules
      .filter(({ holds }) => holds)
      .flatMap(({ names }) => names)
      .filter((name) => known.has(name)),
  );
  const values = getComputedStyle(place);
  return {
    used: [...used],
    unknown: rules
      .flatMap(({ names }) => names)
      .filter((name) => name.startsWith('--samen-') && !known.has(name)),
    broken: [...used]
      .filter((name) => name.endsWith('color'))
      .filter((name) => !CSS.supports('color', values.getPropertyValue(name))),
    elsewhere: rules
      .filter(({ holds, names }) => !holds && names.some((name) => known.has(name)))
      .map(({ selectorText }) => selectorText),
  };
}
