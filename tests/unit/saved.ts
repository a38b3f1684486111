/** A file as it was saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The file that a press has the browser save; here it goes nowhere. */
export async function savedBy(button: HTMLElement): Promise<SavedFile> {
  const saved = new Promise<{ name: string; href: string }>((resolve) => {
    HTMLAnchorElement.prototype.click = function (): void {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      resolve({ name: this.download, href: this.href });
    };
  });
  button.click();
  const { name, href } = await saved;
  const blob = await (await fetch(href)).blob();
  return { name, type: blob.type, text: await blob.text() };
}
