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
 * meet the kit's dark surface. So where text or links are dark in both schemes, that is a theme's
 * doing (or that of a broken value, which has a light page's colour in its place), and what the theme
 * leaves to the kit is taken from the scheme that goes with it. A site that gave its links a colour
 * by `--samen-link-color` said nothing of the rest.
 *
 * @param frame - whose private properties are registered
 */
export function followTheme(frame: HTMLElement): void {
  const style = getComputedStyle(frame);
  const darkIn = (scheme: string): readonly boolean[] => {
    frame.style.setProperty('color-scheme', scheme);
    return ['text-color', 'link-color'].map((name) => {
      const seen = lightness(style.getPropertyValue(`--_samen-${name}`).trim());
      return seen !== undefined && seen < 0.5;
    });
  };
  const [textOnDark, linkOnDark] = darkIn('dark');
  frame.style.removeProperty('color-scheme');
  const hasOwnLinks = style.getPropertyValue('--samen-link-color') !== '';
  if (textOnDark || (linkOnDark && !hasOwnLinks)) frame.style.setProperty('color-scheme', 'light');
}
