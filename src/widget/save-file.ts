/**
 * Has the browser save a file that was made on the page. It goes nowhere: the address that it has
 * for a moment is one within the browser.
 *
 * @param type - its media type
 */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Not at once: browsers read it after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
