/** The paragraphs of a text of an editor's: an empty line begins a new one. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/);
}
