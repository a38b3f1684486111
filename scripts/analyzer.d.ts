import type { Package } from 'custom-elements-manifest/schema';
import type ts from 'typescript';

/** What the analyzer exports and its own types leave out. */
declare module '@custom-elements-manifest/analyzer' {
  /** Makes a manifest of source files that were parsed with the analyzer's own TypeScript. */
  export function create(options: {
    modules: readonly ts.SourceFile[];
    plugins: readonly unknown[];
    dev: boolean;
  }): Package;
  const own: typeof ts;
  export { own as ts };
}
