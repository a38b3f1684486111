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

/** Colours by name: on a light page, and on one that has opted in to dark by its `color-scheme`. */
export type Colours = Readonly<Record<string, readonly [light: string, dark: string]>>;

/** The kit's own colours. They are private properties too, so that others can end in them. */
export const colours = {
  ink: ['#1d2733', '#e7edf2'],
  paper: ['#fff', '#171e25'],
  'own-accent': ['#0b5a6f', '#84c9da'],
  'on-accent': ['#fff', '#0b2129'],
} as const satisfies Colours;

/** Quieter than the text, and lines: mixed of text and surface, so that they go with any of those. */
export const muted = mixed(78);
export const strongLine = mixed(56);
export const line = mixed(18);

function mixed(percentage: number): string {
  return `color-mix(in srgb,var(--_samen-text-color) ${percentage}%,var(--_samen-surface-background-color))`;
}

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

/** Colours of the kit as private properties. A browser without `light-dark()` stays light. */
export function colourSheet(own: Colours): CSSResult {
  const list = (value: (light: string, dark: string) => string): string =>
    Object.entries(own)
      .map(([name, [light, dark]]) => `--_samen-${name}:${value(light, dark)};`)
      .join('');
  return unsafeCSS(
    `.frame{${list((light) => light)}}@supports(color:light-dark(red,red)){.frame{${list((light, dark) => `light-dark(${light},${dark})`)}}}`,
  );
}
