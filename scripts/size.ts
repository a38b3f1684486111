/**
 * The bytes, brotli-compressed, that a page loads until a widget can be used, script included;
 * fails where they are more than what was promised. The figures are those of `dist/`.
 */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { type FileTable, filesOf, type WidgetName, widgetNames } from '../src/embed/files.js';
import type { Language } from '../src/locale/language.js';

/** 14.6 kB is what a server may send before it waits for a first answer (RFC 6928). */
const limits: Readonly<Record<WidgetName | 'all', number>> = {
  adviser: 12_000,
  download: 14_600,
  quiz: 14_600,
  signup: 16_000,
  all: 27_000,
};

const languages: readonly Language[] = ['nl', 'en', 'de', 'fr', 'fy'];

const table = JSON.parse(await readFile('dist/files.json', 'utf8')) as FileTable;

async function bytes(file: string): Promise<number> {
  return brotliCompressSync(await readFile(`dist/cdn/${file}`)).length;
}

async function total(files: ReadonlySet<string>): Promise<number> {
  const sizes = await Promise.all([...files].map(bytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function report(name: WidgetName | 'all', language: Language, size: number): void {
  const limit = limits[name];
  const within = size <= limit;
  if (!within) process.exitCode = 1;
  const line = [name.padEnd(9), language, String(size).padStart(6), `of ${limit}`];
  console.log(`${line.join('  ')}${within ? '' : '  TOO MUCH'}`);
}

for (const language of languages) {
  const all = new Set<string>();
  for (const name of widgetNames) {
    const files = ['samen.js', ...filesOf(table, name, language)];
    for (const file of files) all.add(file);
    report(name, language, await total(new Set(files)));
  }
  report('all', language, await total(all));
}
