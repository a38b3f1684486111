import { type CSSResult, unsafeCSS } from 'lit';

/**
 * Properties that fall back along the same path: the name behind `--samen-`, the tokens of NL
 * Design System themes in the order in which they are asked, and the kit's own values. In both
 * names `*` stands for each of the endings. A value with `@` is that of another property; without
 * a value the chain ends open, and the page's own style is inherited there.
 */
export type TokenGroup = readonly [
  name: string,
  themes: string,
  own: Readonly<Record<string, string>>,
];

/** The kit's own colours. */
export const accent = '#0b5a6f';
export const ink = '#1d2733';
export const muted = '#556270';

/** No value of the kit: the page's own style is inherited. */
export const open = '';

function reference(token: string, fallback: string): string {
  return fallback ? `var(--${token},${fallback})` : `var(--${token})`;
}

/** Each private property, set to the public one or else down the chain of its fallbacks. */
function declarations([name, themes, own]: TokenGroup): string[] {
  return Object.entries(own).map(([ending, value]) => {
    const named = (pattern: string): string => pattern.replace('*', ending);
    const last = value.replace(/^@(.+)/, 'var(--_samen-$1)');
    const tokens = [`samen-${name}`, ...themes.split(' ').filter(Boolean)];
    const chain = tokens.reduceRight((rest, token) => reference(named(token), rest), last);
    return `--_samen-${named(name)}:${chain};`;
  });
}

/**
 * A style sheet that sets the private properties `--_samen-*` of some groups. They stand on the
 * inner frame, never on the host, where a page's own declarations would meet them.
 */
export function tokenSheet(groups: readonly TokenGroup[]): CSSResult {
  return unsafeCSS(`.frame{${groups.flatMap(declarations).join('')}}`);
}
