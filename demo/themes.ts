import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A look that a page can have around a widget. */
export interface Theme {
  readonly title: string;
  /** The class that its page's content has. */
  readonly bodyClass?: string;
  /** Its style sheets: of an npm package, or beside this file. */
  readonly files: readonly string[];
  /** The class on the root of the page in which it holds. */
  readonly className?: string;
  /** What its page has for itself, in CSS. */
  readonly page?: string;
}

/** Themes with open licences, and pages that have none. */
export const themes = {
  none: { title: 'samen-widgets', files: [] },
  dark: {
    title: 'samen-widgets (dark)',
    files: [],
    page: ':root{color-scheme:dark;background:#0e1318;color:#e7edf2}',
  },
  voorbeeld: {
    title: 'Voorbeeld',
    files: ['@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'],
    className: 'voorbeeld-theme',
    page: ':root{background:#fff}',
  },
  'den-haag': {
    title: 'Den Haag',
    files: ['@gemeente-denhaag/design-tokens-components/dist/theme/index.css'],
    className: 'denhaag-theme',
    page: ':root{background:#fff}',
  },
  ma: {
    title: 'Mooi & Anders',
    files: ['@nl-design-system-community/ma-design-tokens/dist/theme.css'],
    className: 'ma-theme',
    page: ':root{background:var(--basis-color-default-bg-document)}',
  },
  'ma-dark': {
    title: 'Mooi & Anders (dark)',
    files: [
      '@nl-design-system-community/ma-design-tokens/dist/theme.css',
      '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css',
    ],
    className: 'ma-theme ma-theme--color-scheme-dark',
    page: ':root{color-scheme:dark;background:var(--basis-color-default-bg-document);color:var(--basis-color-default-color-document)}',
  },
  'open-forms': {
    title: 'Open Formulieren',
    files: ['@open-formulieren/design-tokens/dist/index.css'],
    className: 'openforms-theme',
    page: ':root{background:#fff}',
  },
  bootstrap: { title: 'Bootstrap 5', files: ['bootstrap/dist/css/bootstrap.min.css'] },
  wordpress: {
    title: 'WordPress',
    files: ['./themes/wordpress.css'],
    bodyClass: 'is-layout-flow is-layout-constrained',
  },
  bare: { title: 'No styles', files: [] },
} as const satisfies Readonly<Record<string, Theme>>;

/** The name of one of them. */
export type ThemeName = keyof typeof themes;

/** Whether a word is the name of a theme. */
export function isThemeName(word: string): word is ThemeName {
  return Object.hasOwn(themes, word);
}

const resolve = createRequire(import.meta.url).resolve;

/**
 * The style sheet of a theme, by the name of its file: `voorbeeld.css`; undefined where there is none.
 *
 * @param withPage - with what its page has for itself, such as a background
 */
export async function themeSheet(file: string, withPage = true): Promise<string | undefined> {
  const name = file.replace(/\.css$/, '');
  if (!isThemeName(name)) return undefined;
  const { files, page = '' }: Theme = themes[name];
  const sheets = files.map((path) =>
    readFile(path.startsWith('.') ? new URL(path, import.meta.url) : resolve(path), 'utf8'),
  );
  return [...(await Promise.all(sheets)), withPage ? page : ''].join('\n');
}
