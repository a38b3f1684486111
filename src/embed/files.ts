import type { Language } from '../locale/language.js';

/** A widget by the second half of its tag. */
export type WidgetName = 'quiz' | 'signup' | 'download' | 'adviser';

/** The files that one widget needs before it can be used, by name. */
export interface WidgetFiles {
  /** The widget and everything that it imports. */
  readonly code: readonly string[];
  /** Its texts, without the language at the end of each name. */
  readonly texts: readonly string[];
  /** The content that the kit brings for it, named in the same way; a site's own takes its place. */
  readonly preset?: readonly string[];
}

/** The files of every widget. */
export interface FileTable {
  /** Where they are, relative to the script; named after what they hold. */
  readonly folder: string;
  readonly files: Readonly<Record<WidgetName, WidgetFiles>>;
}

/**
 * The table of this build. The build puts the table in once the files have their names, so that
 * the script can ask for all of them at once instead of finding them one import after another.
 */
declare const __SAMEN_FILES__: FileTable;

/** Read late: without a build, as in a test, there is no table. */
const table = (): FileTable => __SAMEN_FILES__;

/** All widgets that there are. */
export const widgetNames = (): WidgetName[] => Object.keys(table().files) as WidgetName[];

/** The files that one widget needs on its page, in one language, relative to the script. */
export function filesOf(name: WidgetName, language: Language, ownContent: boolean): string[] {
  const { folder, files } = table();
  const { code, texts, preset = [] } = files[name];
  const spoken = ownContent ? texts : [...texts, ...preset];
  return [...code, ...spoken.map((file) => `${file}.${language}`)].map(
    (file) => `./${folder}/${file}.js`,
  );
}
