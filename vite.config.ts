import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type UserConfig } from 'vite';

/** Lit, and what every widget stands on; what comes later, or in one language, stays apart. */
const core = [
  /\/node_modules\/(@lit\/reactive-element|lit-element|lit-html|lit)\/(?!.*directive)/,
  /\/src\/(config\/(?!pairs|notice)|locale|version)/,
  /\/src\/define\/register/,
  /\/src\/form\/posting-widget/,
  /\/src\/theme\/(tokens|token-groups|surface|buttons|icon)/,
  /\/src\/widget\/(attributes|events|notices|samen-widget|settings)\.ts/,
];

const define = (name: string): string => `src/define/${name}.ts`;

/**
 * What both passes share: as a library, so that no runtime of Vite's own comes along, and with
 * templates that lost their indentation.
 */
export const shared = {
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    minifyTemplateLiterals({
      // Lit itself, and a style sheet made from a table, hold no template to shorten.
      exclude: ['node_modules/**', 'src/theme/token-groups.ts'],
      // Without its slash an element of SVG would hold the ones after it.
      options: { minifyOptions: { keepClosingSlash: true } },
    }),
  ],
  build: {
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // Beside the files, without a comment in them: a visitor's line is not for developers.
    sourcemap: 'hidden',
    minify: 'oxc',
  },
} satisfies UserConfig;

/**
 * The widgets for `dist/cdn/`: an entry each, with one core and one form that they share. The
 * script that loads them is a second pass (`scripts/build.ts`), since it holds the names that
 * this one gives to its files.
 */
export default defineConfig({
  ...shared,
  build: {
    ...shared.build,
    outDir: 'dist/cdn',
    manifest: true,
    lib: {
      entry: {
        quiz: define('quiz'),
        signup: define('signup'),
        download: define('download'),
        adviser: define('adviser'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: 'chunks/[name]-[hash:6].js',
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        codeSplitting: {
          groups: [
            { name: 'core', test: (id) => core.some((part) => part.test(id)), priority: 1 },
            { name: 'form', test: /\/src\/form\/contact-form/ },
            { name: 'progress', test: /\/src\/(quiz\/bar|theme\/quiet|widget\/page-title)/ },
          ],
        },
      },
    },
  },
});
