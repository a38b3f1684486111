import type { Language } from '../locale/language.js';

/** A widget by the second half of its tag. */
export type WidgetName = 'quiz' | 'signup' | 'download' | 'adviser';

/** The files that one widget needs before it can be used, relative to the script. */
export interface WidgetFiles extends Readonly<Record<Language, readonly string[]>> {
  /** The widget and everything that it imports; its texts stand under their language. */
  readonly code: readonly string[];
  /** The content that the kit brings for it; a site's own takes its place. */
  readonly preset?: Readonly<Record<Language, readonly string[]>>;
}

/**
 * The files of every widget. The build puts the table in once the files have their names, so that
 * the script can ask for all of them at once instead of finding them one import after another.
 */
declare const __SAMEN_FILES__: Readonly<Record<WidgetName, WidgetFiles>>;

/** All widgets that there are. */
export const widgetNames = (): WidgetName[] => Object.keys(__SAMEN_FILES__) as WidgetName[];

/** The files that one widget needs on its page, in one language. */
export function filesOf(name: WidgetName, language: Language, ownContent: boolean): string[] {
  const files = __SAMEN_FILES__[name];
  const preset = ownContent ? undefined : files.preset?.[language];
  return [...files.code, ...files[language], ...(preset ?? [])];
}
