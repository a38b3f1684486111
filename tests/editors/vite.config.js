import { defineConfig } from 'vite';

export default defineConfig({
  logLevel: 'warn',
  build: {
    lib: { entry: 'editors.ts', formats: ['iife'], name: 'samenEditors', fileName: 'editors' },
    minify: false,
  },
});
