import { build } from 'vite';

/** Builds the scripts of the demo's own pages into `dist/demo/`. */
export async function buildDemo(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Style sheets alone: a second lit-html on the page would want a Trusted Types policy of its own.
    resolve: { alias: { lit: '@lit/reactive-element/css-tag.js' } },
    build: {
      outDir: 'dist/demo',
      target: 'es2022',
      lib: { entry: 'demo/theme-check/theme-check.ts', formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: 'theme-check.js' } },
    },
  });
}
