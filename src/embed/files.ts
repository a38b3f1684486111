/** All widgets, by the second half of their tags. */
export const widgetNames = ['quiz', 'signup', 'download', 'adviser'] as const;

/** A widget by the second half of its tag. */
export type WidgetName = (typeof widgetNames)[number];

/**
 * What the script fetches once a page asks for it: a widget, or what turns links and elements into
 * widgets, and looks after frames that hold one.
 */
export type PartName = WidgetName | 'placeholders';

/** The files of every part. */
export interface FileTable {
  /** Where they are, relative to the script; named after what they hold. */
  readonly folder: string;
  /**
   * The names of the files that a part needs before it can be used, with a space between two. `*`
   * stands for the language. Behind `|` comes the content that the kit brings: a site's own takes its
   * place.
   */
  readonly files: Readonly<Record<PartName, string>>;
}

/**
 * The files that one part needs on its page, in one language, relative to the script.
 *
 * @param ownContent - whether the page brings the content
 */
export function filesOf(
  { folder, files }: FileTable,
  name: PartName,
  language: string,
  ownContent = false,
): string[] {
  const [needed = '', preset] = files[name].split('|');
  const names = ownContent || !preset ? needed : `${needed} ${preset}`;
  return names.split(' ').map((file) => `./${folder}/${file.replace('*', language)}.js`);
}
