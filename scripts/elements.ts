import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema';

/** The widgets that a manifest tells of, among all that it declares. */
export function elementsOf(manifest: Package): readonly CustomElementDeclaration[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration) => 'tagName' in declaration) as CustomElementDeclaration[];
}
