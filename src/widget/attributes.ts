import type { PropertyDeclarations } from 'lit';

/**
 * Declares the attributes of a widget, by the names of the properties beside them with a space
 * between two. Each is a
 * text; what it means is read where it is used, so that a wrong one can be reported.
 */
export function attributes(names: string): PropertyDeclarations {
  return Object.fromEntries(
    names.split(' ').map((name) => [name, { attribute: attributeOf(name) }]),
  );
}

/** The attribute of a property: `privacy-url` for `privacyUrl`. */
export function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
