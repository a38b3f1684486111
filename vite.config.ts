import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type UserConfig } from 'vite';
import { plainStyleSheets, trimLibraries } from './scripts/trims.js';

/** Lit, and what every widget stands on; what comes later, or in one language, stays apart. */
const core = [
  /\/node_modules\/(@lit\/reactive-element|lit-element|lit-html|lit)\/(?!.*directive)/,
  /\/src\/(config\/(?!pairs|notice)|locale\/(grammar|language)|version)/,
  /\/src\/define\/register/,
  /\/src\/form\/posting-widget/,
  /\/src\/theme\/(tokens|token-groups|surface|buttons|icon)/,
  /\/src\/widget\/(attributes|events|notices|samen-widget|settings)\.ts/,
];

/** Texts and companions have the same names in every room; the room in front tells them apart. */
function chunkName(module: string | null | undefined, name: string): string {
  const [, room, file] =
    /\/src\/(\w+)\/(?:(?!presets)\w+\/)?(companion|outcome|[\w-]+\.(?:nl|je|en|de|fr|fy))\.ts$/.exec(
      module ?? '',
    ) ?? [];
  return room && file ? `${room}-${file}` : name;
}

const define = (name: string): string => `src/define/${name}.ts`;

/**
 * What both passes share: as a library, so that no runtime of Vite's own comes along, and with
 * templates that lost their indentation.
 */
export const shared = {
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    trimLibraries(),
    minifyTemplateLiterals({
      // Lit itself, and a style sheet made from a table, hold no template to shorten.
      exclude: ['node_modules/**', 'src/theme/token-groups.ts'],
      // Without its slash an element of SVG would hold the ones after it.
      options: { minifyOptions: { keepClosingSlash: true } },
    }),
    plainStyleSheets(),
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
        placeholders: 'src/embed/placeholders.ts',
        'in-frame': 'src/embed/in-frame.ts',
        report: 'src/embed/report.ts',
        api: 'src/api.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // What comes later may stand on what the entry holds.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        // Names without a hash: the build puts one over all of them in their folder's name.
        entryFileNames: 'chunks/[name].js',
        chunkFileNames: ({ facadeModuleId, name }) =>
          `chunks/${chunkName(facadeModuleId, name)}.js`,
        codeSplitting: {
          groups: [
            { name: 'core', test: (id) => core.some((part) => part.test(id)), priority: 1 },
            { name: 'contact-form', test: /\/src\/form\/contact-form/ },
            { name: 'schemas', test: /\/node_modules\/zod\//, priority: 1 },
            {
              name: 'delivery',
              test: /\/src\/(config\/pairs|delivery\/(?!(dialects?|challenge|redirect|send|source|submission)\b))/,
            },
            {
              name: 'quiz',
              test: /\/src\/(define\/quiz|quiz\/(?:\w+\/)?(samen-quiz|answers|attempt|bar|question|load|messages|definition-loader))\.(styles\.)?ts/,
            },
            { name: 'choices', test: /\/src\/theme\/choices/, priority: 1 },
            {
              name: 'progress',
              test: /\/src\/(theme\/quiet|widget\/page-title)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
