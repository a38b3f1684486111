/**
 * From 0, black, to 1: how light a colour looks; undefined on no page, where nothing has a colour.
 *
 * @param colour - `color(srgb …)`, which is what a mixed colour is computed as
 */
function lightness(colour: string): number | undefined {
  const [red, green, blue] = colour.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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
  // Not the frame itself: its buttons would begin to change colour.
  const probe = frame.cloneNode() as HTMLElement;
  probe.style.setProperty('display', 'none');
  probe.style.setProperty('color-scheme', 'dark');
  frame.after(probe);
  const style = getComputedStyle(probe);
  const isDark = (name: string): boolean => {
    const colour = `var(--_samen-${name})`;
    // Mixed with itself, so that a colour of any space comes out in one.
    probe.style.setProperty('color', `color-mix(in srgb,${colour},${colour})`);
    return (lightness(style.color) ?? 1) < 0.5;
  };
  const hasOwnLinks = style.getPropertyValue('--samen-link-color') !== '';
  const isForLight = isDark('text-color') || (isDark('link-color') && !hasOwnLinks);
  probe.remove();
  frame.style.setProperty('color-scheme', isForLight ? 'light' : '');
}
