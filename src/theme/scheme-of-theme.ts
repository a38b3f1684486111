import { css, type CSSResult } from 'lit';

/** For the shadow root: the element itself is made anew now and then. */
const light = css`
  .frame {
    color-scheme: light;
  }
`;

/** From 0, black, to 1: how light a computed colour looks; undefined where it is no plain colour. */
function lightness(colour: string): number | undefined {
  const [red, green, blue] =
    /^rgba?\((.+)\)/
      .exec(colour)?.[1]
      ?.split(/[ ,/]+/)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/**
 * Most themes have colours for a light page alone. On a page that is dark, their dark text would
 * meet the kit's dark surface. So where links have the same colour in both schemes, it is that of a
 * theme, and what the theme leaves to the kit is taken from the scheme that goes with it.
 *
 * @param frame - whose private properties are registered
 * @returns what a widget adds to its styles for that
 */
export function schemeStyles(frame: HTMLElement): readonly CSSResult[] {
  const linkIn = (scheme: string): string => {
    frame.style.setProperty('color-scheme', scheme);
    return getComputedStyle(frame).getPropertyValue('--_samen-link-color').trim();
  };
  const [onLight, onDark] = [linkIn('light'), linkIn('dark')];
  frame.style.removeProperty('color-scheme');
  const seen = onLight === onDark ? lightness(onLight) : undefined;
  return seen !== undefined && seen < 0.5 ? [light] : [];
}
