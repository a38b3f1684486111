/**
 * Builds the kit into `dist/cdn/`: first the widgets, then the scripts that load them, which hold the
 * table of the files that each widget needs.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, type Manifest } from 'vite';
import { type FileTable, type PartName, widgetNames } from '../src/embed/files.js';
import type { Language } from '../src/locale/language.js';
import { shared } from '../vite.config.js';
import type { Release } from './keep-chunks.js';

const outDir = 'dist/cdn';
const partNames: readonly PartName[] = [...widgetNames, 'placeholders'];
const languages: readonly Language[] = ['nl', 'en', 'de', 'fr', 'fy'];

/** All files that a chunk needs before it can run, itself included. */
function closure(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) closure(manifest, imported, seen);
  return seen;
}

/** The files that a part needs, as the table of the script has them. */
function filesOf(manifest: Manifest, name: PartName): string {
  const isWidget = (widgetNames as readonly string[]).includes(name);
  const code = closure(manifest, `src/${isWidget ? 'define' : 'embed'}/${name}.ts`);
  const later = [...code].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const own = later.filter((key) => key.startsWith(`src/${name}/`) || key.startsWith('src/form/'));
  const files = (keys: Iterable<string>): string[] =>
    [...new Set(keys)].map((key) => manifest[key]!.file.replace(/^chunks\/|\.js$/g, ''));
  // One name stands for the same file in each language.
  const spoken = (pattern: RegExp): string[] => {
    const [first = [], ...others] = languages.map((language) =>
      files(own.filter((key) => pattern.exec(key)?.[1] === language)).map((file) =>
        file.replace(new RegExp(`${language}$`), '*'),
      ),
    );
    for (const other of others) assert.deepEqual(other, first);
    return first;
  };
  const needed = [...files(code), ...spoken(/\/messages\.(..)\.ts$/)].join(' ');
  const preset = spoken(/\/presets\/[^/.]+\.(..)\.ts$/).join(' ');
  return preset ? `${needed}|${preset}` : needed;
}

/** Texts in a file for each voice, as the bundler leaves them, with the name that they share. */
const spokenFiles =
  /\{(?:\w+:\(\)=>import\(["'`]\.\/([\w.-]+)\.(?:nl|je|en|de|fr|fy)\.js["'`]\),?)+\}/g;

/**
 * What every file of the kit has from the core, under two names that no other export has.
 *
 * - `late`: Firefox remembers that a module could not be fetched, and never asks for it again until
 *   the page is loaded anew. So each import that comes late goes through this one function, which
 *   asks a second time under another address; but not where a page holds files to their hashes, which
 *   go by their addresses.
 * - `spoken`: the files of a text in all voices by their common name, which is shorter than a list
 *   of them in each file that has texts.
 */
const core = `
const samenLate=(file)=>import(file).catch((error)=>{if(document.querySelector("[type=importmap]"))throw error;return import(file+"?"+Date.now())});
const samenSpoken=(name)=>new Proxy({},{get:(_,voice)=>()=>samenLate("./"+name+"."+voice+".js")});
export{samenLate as $,samenSpoken as $$};`;

function withCore(file: string, code: string): string {
  const importsCore = /import\s*\{([^}]*)\}\s*from\s*(["'])\.\/core\./;
  const isCore = /\/core\.js$/.test(file);
  if (!isCore && !importsCore.test(code)) return code;
  const late = code
    .replace(spokenFiles, 'samenSpoken("$1")')
    .replace(/\bimport\((["'`]\.\/[\w.-]+\.js["'`])\)/g, 'samenLate($1)');
  if (isCore) return late + core;
  const names = ['$ as samenLate', '$$ as samenSpoken'].filter((name) =>
    late.includes(`${name.slice(name.indexOf('samen'))}(`),
  );
  if (names.length === 0) return code;
  return late.replace(
    importsCore,
    (_, imported: string, quote: string) =>
      `import{${[imported, ...names].join(',')}}from${quote}./core.`,
  );
}

/**
 * What is asked for a second time has another address, and is another module to the browser. So
 * nothing but the one who asks may import it, or there would be two of it, or none. Texts may: a
 * second copy of those does no harm.
 */
function assertAskedForByOne(manifest: Manifest): void {
  const late = new Set(
    Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports),
  );
  for (const [key, { imports = [] }] of Object.entries(manifest)) {
    const shared = imports.find(
      (file) => late.has(file) && !/\.(nl|je|en|de|fr|fy)\.ts$/.test(file),
    );
    if (shared) throw new Error(`${shared} is asked for late, and ${key} imports it as well.`);
  }
}

/** A second look at each file: what Terser still finds after the bundler is 2 % of what a page loads. */
async function squeeze(file: string): Promise<void> {
  // A file that only passes on what others hold has no map.
  const content = await readFile(`${file}.map`, 'utf8').catch(() => undefined);
  const { code = '', map } = await minify(withCore(file, await readFile(file, 'utf8')), {
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    ...(content === undefined ? {} : { sourceMap: { content } }),
  });
  await writeFile(file, code);
  if (typeof map === 'string') await writeFile(`${file}.map`, map);
}

/**
 * Puts the files of the widgets into a folder that is named after all that they hold. One hash for
 * all costs a page next to nothing, where one in each name would be bytes that nothing compresses;
 * and files of two versions can never meet.
 */
async function seal(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(`${outDir}/chunks`)).filter((name) => name.endsWith('.js')).sort();
  for (const name of names) hash.update(name).update(await readFile(`${outDir}/chunks/${name}`));
  const folder = `chunks/${hash.digest('hex').slice(0, 8)}`;
  await rename(`${outDir}/chunks`, `${outDir}/sealed`);
  await mkdir(`${outDir}/chunks`);
  await rename(`${outDir}/sealed`, `${outDir}/${folder}`);
  return folder;
}

async function squeezeAll(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  await Promise.all(files.map((file) => squeeze(`${folder}/${file}`)));
}

/**
 * Rules about a tag once more for the element that becomes one (`data-samen-widget`), until it holds it.
 * As rules of their own: Firefox 115 does not know `:has()`, and passes over the whole of a rule that
 * it does not know.
 */
function forElements(sheet: string): string {
  const [head, rules] = sheet.split(/(?<=\*\/\n)(.*)/s) as [string, string];
  const doubled = rules.replace(/([^{}]+)(\{[^{}]*\})/g, (rule, selector: string, body: string) => {
    const other = selector
      .replace(/\/\*.*?\*\/\s*/gs, '')
      .replace(/\[(?!hidden)/g, '[data-samen-')
      .replace(
        new RegExp(`samen-(${widgetNames.join('|')})`, 'g'),
        "[data-samen-widget='$1']:not(a, :has($&))",
      );
    return rule + other + body;
  });
  return head + doubled;
}

/** Builds a script that knows the names of the files, under a name that stays. */
async function buildScript(name: string, entry: string, table: FileTable): Promise<void> {
  await build({
    ...shared,
    configFile: false,
    define: { __SAMEN_FILES__: JSON.stringify(table) },
    build: {
      ...shared.build,
      outDir,
      emptyOutDir: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, entryFileNames: `${name}.js` } },
    },
  });
  await squeeze(`${outDir}/${name}.js`);
}

/** Where a site is likely to put the kit; its own path stands in an import map. */
const usualPath = '/samen/';

/**
 * Writes the hashes of all files (Subresource Integrity), and the import map by which a browser looks at
 * those of the files that come later, with its own hash for a page's policy.
 */
async function writeIntegrity(): Promise<void> {
  const names = await readdir(outDir, { recursive: true });
  const files: Record<string, string> = {};
  for (const name of names.filter((file) => /\.(js|css)$/.test(file)).sort()) {
    const hash = createHash('sha384').update(await readFile(`${outDir}/${name}`));
    files[name] = `sha384-${hash.digest('base64')}`;
  }
  const later = Object.entries(files).filter(([name]) => name.startsWith('chunks/'));
  const importMap = JSON.stringify({
    integrity: Object.fromEntries(later.map(([name, hash]) => [usualPath + name, hash])),
  });
  const policy = `'sha256-${createHash('sha256').update(importMap).digest('base64')}'`;
  await writeFile(
    `${outDir}/integrity.json`,
    JSON.stringify({ files, importMap, policy }, null, 2),
  );
}

/** Builds the kit anew. */
export async function buildKit(): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await build();
  const manifestFile = `${outDir}/.vite/manifest.json`;
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  await rm(`${outDir}/.vite`, { recursive: true });
  assertAskedForByOne(manifest);
  await squeezeAll(`${outDir}/chunks`);
  const folder = await seal();
  const files = Object.fromEntries(partNames.map((name) => [name, filesOf(manifest, name)]));
  const table: FileTable = { folder, files: files as FileTable['files'] };
  await writeFile('dist/files.json', JSON.stringify(table, null, 2));
  await buildScript('samen', 'src/samen.ts', table);
  await buildScript('embed', 'src/embed/stand-alone.ts', table);
  // Under a name that stays, for scripts of the site.
  await writeFile(`${outDir}/api.js`, `export * from './${folder}/api.js';\n`);
  await writeFile(
    `${outDir}/samen.css`,
    forElements(await readFile('src/embed/samen.css', 'utf8')),
  );
  for (const file of ['embed.css', 'embed.html']) {
    await copyFile(`src/embed/${file}`, `${outDir}/${file}`);
  }
  await writeIntegrity();
  const release: Release = { folder, date: new Date().toISOString().slice(0, 10) };
  await writeFile(`${outDir}/releases.json`, JSON.stringify([release], null, 2));
  console.log(`The kit is in ${outDir}/.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildKit();
