/**
 * Writes the tables of `docs/`: `reference.md` from `custom-elements.json`, `texts.md` and
 * `texts-to-review.md` from the catalogues. With `--check` it writes nothing, and fails where what is there is not current.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema';
import { format, resolveConfig } from 'prettier';
import { elementsOf } from './elements.js';

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

const code = (text: string): string => `\`${text}\``;

/** What widgets have, each with those that have it, and what it is there. */
function byName(
  widgets: readonly CustomElementDeclaration[],
  list: (widget: CustomElementDeclaration) => readonly { name: string; description?: string }[],
): Row[] {
  const owners = new Map<string, Map<string, string[]>>();
  for (const widget of widgets) {
    for (const { name, description = '' } of list(widget)) {
      const meanings = owners.get(name) ?? new Map<string, string[]>();
      const having = [...(meanings.get(description) ?? []), widget.tagName!.replace('samen-', '')];
      owners.set(name, meanings.set(description, having));
    }
  }
  return [...owners].flatMap(([name, meanings]) =>
    [...meanings].map(([description, having]) => [
      name ? code(name) : '(without a name)',
      having.length === widgets.length ? 'all' : having.join(', '),
      description,
    ]),
  );
}

async function makeReference(): Promise<string> {
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Package;
  const widgets = elementsOf(manifest);
  const properties = (widgets[0]?.cssProperties ?? []).map(
    ({ name, default: own = '', description = '' }) => [code(name), code(own), description],
  );
  return `# Reference

Written from the source by \`npm run reference\`. [Themes](themes.md) tells how to use it.

## Custom properties

Set on \`:root\`, on an ancestor or on a widget. Each falls back to the tokens of NL Design System
themes in the order of the last column, then to the kit's own value.

${table(['property', 'own value', 'tokens'], properties)}

## Parts

For \`::part()\`. The picture shows where they are.

${table(
  ['part', 'widgets', 'what it is'],
  byName(widgets, ({ cssParts = [] }) => cssParts),
)}

![Each part with its name](pictures/parts.png)

## Slots

${table(
  ['slot', 'widgets', 'what it is for'],
  byName(widgets, ({ slots = [] }) => slots),
)}

## Attributes

${table(
  ['attribute', 'widgets', 'what it is'],
  byName(widgets, ({ attributes = [] }) => attributes),
)}

## Events

${table(
  ['event', 'widgets', 'when'],
  byName(widgets, ({ events = [] }) => events),
)}
`;
}

/** The catalogues by the name under which a site's own texts go, and their files. */
async function catalogues(): Promise<[name: string, file: string][]> {
  const sources = (await readdir('src', { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  );
  const found: [string, string][] = [];
  for (const source of sources) {
    const text = await readFile(`src/${source}`, 'utf8');
    const calls = text.matchAll(
      /catalogue(?:<\w+>)?\(\s*'([\w-]+)',\s*\{\s*nl: \(\) => import\('([^']+)'\)/g,
    );
    for (const [, name = '', path = ''] of calls) {
      const { pathname } = new URL(path, `file:///src/${source}`);
      found.push([name, pathname.replace(/^\//, '').replace(/\.js$/, '.ts')]);
    }
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A text as it is written: a fact in it shows as its place. */
function written(value: unknown): string {
  if (typeof value === 'string') return value;
  const say = value as (...facts: unknown[]) => string;
  const places = ['{0}', '{1}', '{2}'];
  for (const facts of [places, places.map((place) => [place])]) {
    try {
      return say(...facts);
    } catch {
      continue;
    }
  }
  // What counts with a number shows it as it is.
  return say(3, 12, 4);
}

/** The texts of a catalogue by their names, in each language. */
function rowsOf(languages: readonly unknown[], path: string): Row[] {
  const [first] = languages;
  if (typeof first === 'string' || typeof first === 'function') {
    return [[code(path), ...languages.map(written)]];
  }
  return Object.keys(first as object).flatMap((key) =>
    rowsOf(
      languages.map((texts) => (texts as Record<string, unknown>)[key]),
      `${path}.${key}`,
    ),
  );
}

/** All texts by catalogue, or those that are no quiz's: one of a site's own takes the place of these. */
async function textsBy(
  tags: readonly string[],
  layOut: (rows: readonly Row[]) => string,
  { withQuizzes = false } = {},
): Promise<string> {
  const parts: string[] = [];
  for (const [name, file] of await catalogues()) {
    if (!withQuizzes && file.includes('/presets/')) continue;
    const texts = (await Promise.all(
      tags.map((tag) => import(`../${file.replace('.nl.', `.${tag}.`)}`)),
    )) as { default: unknown }[];
    const rows = rowsOf(
      texts.map((module) => module.default),
      name,
    );
    parts.push(`## ${name}\n\n${layOut(rows)}`);
  }
  return parts.join('\n\n');
}

async function makeTexts(): Promise<string> {
  return `# Texts

Written from the source by \`npm run reference\`. [Languages](languages.md) tells how to put your own in
place of one. \`{0}\` is the first fact in a text, \`{1}\` the second. German, French and Frisian stand in
[texts to review](texts-to-review.md).

${await textsBy(['nl', 'en'], (rows) => table(['name', 'Dutch', 'English'], rows))}
`;
}

/** A list in place of a table: long texts below each other, each language on a line of its own. */
async function makeTextsToReview(): Promise<string> {
  const tags = ['en', 'de', 'fr', 'fy'];
  const list = (rows: readonly Row[]): string =>
    rows
      .map(([name, ...texts]) =>
        [`- ${name}`, ...texts.map((text, at) => `  - ${tags[at]}: ${escape(text)}`)].join('\n'),
      )
      .join('\n');
  return `# Texts to review

Written from the source by \`npm run reference\`. No native speaker has gone through these three
languages yet. Whoever does: short sentences and common words (level B1), and one word for one thing.
The English stands above it. \`{0}\` is the first fact in a text, \`{1}\` the second. The files are those
in \`src/\` that end in \`.de.ts\`, \`.fr.ts\` and \`.fy.ts\`.

${await textsBy(tags, list, { withQuizzes: true })}
`;
}

for (const [file, make] of [
  ['docs/reference.md', makeReference],
  ['docs/texts.md', makeTexts],
  ['docs/texts-to-review.md', makeTextsToReview],
] as const) {
  const config = await resolveConfig(file);
  const text = await format(await make(), { ...config, parser: 'markdown' });
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is not current: npm run reference`);
    process.exitCode = 1;
  }
}
