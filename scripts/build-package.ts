/**
 * Builds what npm gets besides `dist/cdn/`: the modules one by one with their types, types for frameworks,
 * and data for editors.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest/schema';
import { format } from 'prettier';
import { elementsOf } from './elements.js';
import { frameworkTypes } from './framework-types.js';

/** What other builds have put into `dist/`. */
const others = ['cdn', 'demo', 'files.json'];

async function clear(): Promise<void> {
  const names = await readdir('dist').catch(() => []);
  const stale = names.filter((name) => !others.includes(name));
  await Promise.all(stale.map((name) => rm(`dist/${name}`, { recursive: true })));
}

async function writeTypes(manifest: Package): Promise<void> {
  const elements = elementsOf(manifest);
  await mkdir('dist/types', { recursive: true });
  for (const [file, text] of Object.entries(frameworkTypes(elements))) {
    await writeFile(`dist/types/${file}`, await format(text, { parser: 'typescript' }));
  }
  // A module to import them by: they are all types.
  await writeFile('dist/types/none.js', 'export {};\n');
}

async function writeEditorData(manifest: Package): Promise<void> {
  const outdir = 'dist/editors';
  // Their own types of a manifest are a little narrower than its schema.
  generateVsCodeCustomElementData(manifest as never, { outdir, hideLogs: true });
  generateJetBrainsWebTypes(manifest as never, { outdir, packageJson: false, hideLogs: true });
  // Each element has all properties; who writes a style sheet wants to choose each of them once.
  const file = `${outdir}/vscode.css-custom-data.json`;
  const data = JSON.parse(await readFile(file, 'utf8')) as {
    readonly properties: readonly { readonly name: string }[];
  };
  const byName = new Map(data.properties.map((property) => [property.name, property]));
  await writeFile(file, JSON.stringify({ ...data, properties: [...byName.values()] }, null, 2));
}

/** Builds the modules, types and data anew. */
export async function buildPackage(): Promise<void> {
  await clear();
  const { status } = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The package does not compile.');
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Package;
  await writeTypes(manifest);
  await writeEditorData(manifest);
  console.log('The package is in dist/.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage();
