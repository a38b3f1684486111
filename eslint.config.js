import { defineConfig } from 'eslint/config';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'custom-elements.json',
      'schemas/',
      'screenshots/',
      // Each has rules of its own.
      'tests/package/projects/',
      'tests/editors/editors.ts',
    ],
  },
  tseslint.configs.strictTypeChecked,
  litConfigs['flat/recommended'],
  wcConfigs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Non-null assertions stand where an index was just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers and words of our own unions read well in a text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow that gives back what a call gives is how handlers are written here.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it'] },
          ],
        },
      ],
      // A query names the type of what it finds.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Every assertion of Chai is a promise to its types, since some of its plug-ins give one.
    files: ['tests/**/*.browser.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'A strict policy with Trusted Types refuses it. Render with Lit.',
        })),
        ...[{ property: 'reduce' }, { object: 'Array', property: 'from' }].map((own) => ({
          ...own,
          message: 'Old libraries on a page replace it. Use a loop or a spread.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/delivery/**', 'src/source/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The network is reached from delivery/ and source/ alone.' },
      ],
    },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // Plain JavaScript, as it runs in the editor of WordPress.
    files: ['integrations/**/*.js'],
    rules: { '@typescript-eslint/explicit-function-return-type': 'off' },
  },
);
