import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';

/** Editors of Dutch sites are spoken to in Dutch or English. */
const forEditors = /(notices|definition-problems)\.en\.ts$/;

type Tree = Readonly<Record<string, unknown>>;

async function read(file: string): Promise<Tree> {
  return ((await import(`../../../${file}`)) as { default: Tree }).default;
}

/** Each text of a catalogue by its path; a function with its number of facts. */
function leaves(value: unknown, path = ''): [path: string, kind: string][] {
  if (typeof value === 'string') return [[path, 'text']];
  if (typeof value === 'function') return [[path, `function of ${value.length}`]];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
}

/** All texts that a catalogue can show, with facts that come through as they are. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const say = value as (...facts: unknown[]) => string;
    // Whatever it wants: numbers, names, or lists of names.
    for (const facts of [
      [3, 12, 4],
      ['Noor', 'Jo', 'Sam'],
      [['Noor', 'Jo'], ['Sam'], ['Mo']],
    ]) {
      try {
        return [say(...facts)];
      } catch {
        continue;
      }
    }
    throw new Error(`Nothing makes a text of ${String(value)}`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const files = (await readdir('src', { recursive: true }))
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.en.ts') && !forEditors.test(file));

describe('catalogues', () => {
  it('are there', () => {
    assert.ok(files.length >= 24);
  });

  for (const lang of ['nl', 'de', 'fr', 'fy']) {
    it(`say in ${lang} all that they say in English, of the same facts`, async () => {
      for (const file of files) {
        const english = leaves(await read(file));
        const other = leaves(await read(file.replace('.en.', `.${lang}.`)));
        const wanted = new Map(other);
        for (const [path, kind] of english) {
          const found = wanted.get(path);
          // A language may do without a fact, but not without a text.
          assert.ok(found !== undefined, `${file}: no ${path} in ${lang}`);
          assert.equal(found.split(' ')[0], kind.split(' ')[0], `${file} ${path} in ${lang}`);
        }
        assert.equal(other.length, english.length, file);
      }
    });

    it(`leave nothing in ${lang} untranslated that is a sentence`, async () => {
      for (const file of files) {
        const english = new Set(texts(await read(file)).filter((text) => /\s\w+\s/.test(text)));
        const same = texts(await read(file.replace('.en.', `.${lang}.`))).filter((text) =>
          english.has(text),
        );
        assert.deepEqual(same, [], file);
      }
    });
  }
});
