import type { SamenWidget } from '../widget/samen-widget.js';

/**
 * Registers an element, unless the page has it already. The same version again is silent; another
 * version is told once in the console, and the first one stays; nothing throws.
 */
export function register(tag: string, element: typeof SamenWidget<unknown>): void {
  const present = customElements.get(tag);
  if (!present) return customElements.define(tag, element as unknown as typeof HTMLElement);
  const other = Reflect.get(present, 'version') as string | undefined;
  if (other === element.version) return;
  console.warn(`samen-widgets: <${tag}> ${other} was here before ${element.version}.`);
}
