import Color from 'colorjs.io';
import { allTokenGroups } from '../../src/theme/all-token-groups.js';
import { laterColours } from '../../src/theme/later.styles.js';
import { followTheme } from '../../src/theme/scheme-of-theme.js';
import { registerTokens } from '../../src/theme/register-tokens.js';
import { surface } from '../../src/theme/surface.styles.js';
import { colours, colourSheet, tokenSheet } from '../../src/theme/token-groups.js';
import { type ContrastPair, contrastPairs } from './contrast-pairs.js';

/** A pair as it is on the page. */
export interface Measured extends ContrastPair {
  /** CSS colours, without transparency. */
  readonly frontColor: string;
  readonly backColor: string;
  readonly contrast: number;
}

/** What lies behind a colour that lets something through. */
function over(top: Color, bottom: Color): Color {
  return Color.mix(bottom, new Color(top.space, top.coords), top.alpha, { space: 'srgb' });
}

/** The background of the page at an element. */
function pageBackground(element: Element): Color {
  let colour = new Color('white');
  const ancestors: Element[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) ancestors.unshift(node);
  for (const node of ancestors) {
    colour = over(new Color(getComputedStyle(node).backgroundColor), colour);
  }
  return colour;
}

/** Measures every pair, as a widget within an element would show it. */
export function measure(place: Element): readonly Measured[] {
  registerTokens(allTokenGroups);
  const host = place.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    surface,
    colourSheet(colours),
    colourSheet(laterColours),
    tokenSheet(allTokenGroups),
  ].flatMap(({ styleSheet }) => styleSheet ?? []);
  const frame = root.appendChild(document.createElement('div'));
  frame.className = 'frame';
  const probe = frame.appendChild(document.createElement('span'));

  followTheme(frame);
  const read = (name: string, other?: string): Color => {
    // A property without a value of the kit leaves the text as it is around it.
    const rest = other === undefined ? 'inherit' : `var(--_samen-${other})`;
    probe.style.setProperty('color', `var(--_samen-${name}, ${rest})`);
    return new Color(getComputedStyle(probe).color);
  };
  const behind = over(read('surface-background-color'), pageBackground(place));
  const measured = contrastPairs.map((pair) => {
    const back = over(read(pair.back), behind);
    const front = over(read(pair.front, pair.or), back);
    return {
      ...pair,
      frontColor: front.toString({ format: 'hex' }),
      backColor: back.toString({ format: 'hex' }),
      contrast: front.contrast(back, 'WCAG21'),
    };
  });
  host.remove();
  return measured;
}
