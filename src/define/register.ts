/** The version of the kit, put in by the build. */
declare const __SAMEN_VERSION__: string;

/** The version of the kit that this copy is. */
export const version = __SAMEN_VERSION__;

/** The version that a registered element came with. */
const stamp = Symbol.for('samen-widgets.version');

/**
 * Registers an element, unless the page has it already. The same version again is silent; another
 * version is told once in the console, and the first one stays; nothing throws.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) {
    Object.defineProperty(element, stamp, { value: version });
    customElements.define(tag, element);
    return;
  }
  const other: unknown = Reflect.get(present, stamp);
  if (other !== version) {
    console.warn(
      `samen-widgets: <${tag}> ${String(other)} is on this page already; ${version} is not used.`,
    );
  }
}
