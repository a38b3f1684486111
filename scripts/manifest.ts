/**
 * Writes `custom-elements.json` from the comments in the source. With `--check` it writes nothing,
 * and fails where what is there is not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import type {
  Attribute,
  ClassField,
  CssCustomProperty,
  CustomElementDeclaration,
  Module,
  Package,
} from 'custom-elements-manifest/schema';
import { format, resolveConfig } from 'prettier';
import type { PropertyDeclarations } from 'lit';
import { SamenAdviser } from '../src/adviser/samen-adviser.js';
import { SamenDownload } from '../src/download/samen-download.js';
import { PostingWidget } from '../src/form/posting-widget.js';
import { SamenQuiz } from '../src/quiz/samen-quiz.js';
import { SamenSignup } from '../src/signup/samen-signup.js';
import { allTokenGroups } from '../src/theme/all-token-groups.js';
import { laterColours } from '../src/theme/later.styles.js';
import { colours } from '../src/theme/token-groups.js';
import { attributeOf } from '../src/widget/attributes.js';
import { SamenWidget } from '../src/widget/samen-widget.js';

const file = 'custom-elements.json';
const sources = [
  'src/widget/samen-widget.ts',
  'src/form/posting-widget.ts',
  'src/quiz/samen-quiz.ts',
  'src/signup/samen-signup.ts',
  'src/download/samen-download.ts',
  'src/adviser/samen-adviser.ts',
];

/** The properties with an attribute that a class adds to those of its superclass, by the class's name. */
function declaredAttributes(): ReadonlyMap<string, readonly string[]> {
  const classes = [
    SamenWidget,
    PostingWidget,
    SamenQuiz,
    SamenSignup,
    SamenDownload,
    SamenAdviser,
  ] as readonly { readonly name: string; readonly properties?: PropertyDeclarations }[];
  return new Map(
    classes.map((element) => {
      const own = Object.hasOwn(element, 'properties') ? (element.properties ?? {}) : {};
      const names = Object.entries(own).filter(([, { attribute }]) => attribute !== false);
      return [element.name, names.map(([name]) => name)];
    }),
  );
}

function classesOf(manifest: Package): CustomElementDeclaration[] {
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ kind }) => kind === 'class') as CustomElementDeclaration[];
}

function toAttribute({ name, type, description }: ClassField): Attribute {
  return {
    name: attributeOf(name),
    ...(type && { type }),
    ...(description !== undefined && { description }),
    fieldName: name,
  };
}

/** What a property is where neither a site nor a theme says. */
function ownDefault(value: string): string {
  if (!value) return 'inherit';
  if (value.startsWith('color-mix')) return value.replaceAll('--_samen-', '--samen-');
  const name = value.replace(/^@/, '');
  const [light, dark] =
    Object.entries({ ...colours, ...laterColours }).find(([own]) => own === name)?.[1] ?? [];
  if (light) return `light-dark(${light}, ${dark})`;
  return value.startsWith('@') ? `var(--samen-${name})` : value;
}

/** What is there for themes that have it, and has no effect: the rules for forms of the government ask so. */
const unused: Readonly<Record<string, string>> = {
  'button-disabled-background-color': 'Has no effect: no button is ever disabled.',
  'button-disabled-color': 'Has no effect: no button is ever disabled.',
  'input-placeholder-color': 'Has no effect: fields have hints in place of placeholders.',
};

/** The public custom properties, from the tables that the style sheets are made of. */
function cssProperties(): CssCustomProperty[] {
  const fromTables = allTokenGroups.flatMap(([name, themes, own]) =>
    Object.entries(own).map(([ending, value]): CssCustomProperty => {
      const named = (pattern: string): string => pattern.replaceAll('*', ending);
      const tokens = themes.split(' ').filter(Boolean).map(named).join(', ');
      const path = tokens ? `Falls back to ${tokens}.` : 'Has no counterpart in themes.';
      return {
        name: `--samen-${named(name)}`,
        description: [unused[named(name)], path].filter(Boolean).join(' '),
        default: ownDefault(value),
      };
    }),
  );
  return [
    ...fromTables,
    {
      name: '--samen-max-inline-size',
      description: 'How wide a widget grows.',
      default: '42em',
    },
  ];
}

/** Leaves in the manifest what pages may rely on, and nothing else. */
function tidy(manifest: Package, attributes: ReadonlyMap<string, readonly string[]>): Package {
  for (const element of classesOf(manifest)) {
    const fields = attributes.get(element.name) ?? [];
    element.members = (element.members ?? []).filter(
      ({ description, privacy }) => description !== undefined && privacy === undefined,
    );
    // Where an event is made of a variable, the analyzer takes that for its name.
    element.events = (element.events ?? []).filter(({ name }) => name.startsWith('samen-'));
    const own = element.members.filter(
      (member): member is ClassField => member.kind === 'field' && fields.includes(member.name),
    );
    element.attributes = [...own.map(toAttribute), ...(element.attributes ?? [])];
  }
  const byName = new Map(classesOf(manifest).map((element) => [element.name, element]));
  for (const element of classesOf(manifest)) {
    let parent = byName.get(element.superclass?.name ?? '');
    const inherited: Attribute[] = [];
    for (; parent; parent = byName.get(parent.superclass?.name ?? '')) {
      const { name } = parent;
      for (const field of parent.members ?? []) {
        if (field.kind !== 'field' || !attributes.get(name)?.includes(field.name)) continue;
        inherited.push({ ...toAttribute(field), inheritedFrom: { name } });
      }
    }
    element.attributes = [...(element.attributes ?? []), ...inherited];
    if (element.tagName !== undefined) element.cssProperties = cssProperties();
  }
  return {
    ...manifest,
    modules: [
      ...manifest.modules.map((module) => ({
        ...module,
        path: published(module.path),
        declarations: (module.declarations ?? []).filter(({ kind }) => kind === 'class'),
        exports: (module.exports ?? []).map((own) => ({
          ...own,
          declaration: { ...own.declaration, module: published(module.path) },
        })),
      })),
      ...classesOf(manifest).flatMap(({ name, tagName }) => definition(name, tagName)),
    ],
  };
}

/** The file of the package that a source becomes. */
function published(source: string): string {
  return source.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
}

/** The module that registers an element: classes do not do so themselves. */
function definition(name: string, tagName: string | undefined): Module[] {
  if (tagName === undefined) return [];
  const widget = tagName.replace('samen-', '');
  const declaration = { name, module: `dist/${widget}/${tagName}.js` };
  return [
    {
      kind: 'javascript-module',
      path: `dist/define/${widget}.js`,
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
    },
  ];
}

async function makeManifest(): Promise<string> {
  const modules = await Promise.all(
    sources.map(async (source) =>
      ts.createSourceFile(source, await readFile(source, 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
  );
  const manifest = tidy(create({ modules, plugins: [], dev: false }), declaredAttributes());
  const config = await resolveConfig(file);
  return format(JSON.stringify(manifest), { ...config, parser: 'json' });
}

const text = await makeManifest();
if (!process.argv.includes('--check')) await writeFile(file, text);
else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error(`${file} is not current: npm run manifest`);
  process.exitCode = 1;
}
