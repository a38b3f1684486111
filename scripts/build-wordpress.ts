/**
 * Builds the plug-in for WordPress: `integrations/wordpress/` with the kit, what the manifest tells of
 * attributes, and its translations as WordPress reads them; as a folder and as the file to upload.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Attribute, Package } from 'custom-elements-manifest/schema';
import { zipSync, type Zippable } from 'fflate';
import { mo, po } from 'gettext-parser';
import { elementsOf } from './elements.js';
import { addresses, dialect } from '../src/embed/wishes.js';

const source = 'integrations/wordpress';
const plugin = 'dist/wordpress/samen-widgets';

/** Locales of WordPress that read the Dutch texts; it has no fallback from one to another. */
const dutch = ['nl_NL', 'nl_NL_formal', 'nl_BE'];

/** What the plug-in has to know of an attribute. */
interface AttributeData {
  readonly kind: 'text' | 'boolean' | 'choice' | 'address';
  /** What may be chosen. */
  readonly values?: readonly string[];
}

function dataOf({ name, type }: Attribute): AttributeData {
  const text = type?.text ?? '';
  const values = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value!);
  if (addresses.has(name)) return { kind: 'address' };
  if (values.length > 0) return { kind: 'choice', values };
  return { kind: text.includes('boolean') ? 'boolean' : 'text' };
}

/** Each widget's attributes by name, without those that content has no say in. */
function attributesByWidget(
  manifest: Package,
): Readonly<Record<string, Readonly<Record<string, AttributeData>>>> {
  return Object.fromEntries(
    elementsOf(manifest).map(({ tagName, attributes = [] }) => [
      tagName!.replace('samen-', ''),
      Object.fromEntries(
        attributes
          .filter(({ name }) => !dialect.has(name))
          .map((attribute) => [attribute.name, dataOf(attribute)]),
      ),
    ]),
  );
}

async function writeTranslations(): Promise<void> {
  const texts = po.parse(await readFile(`${source}/languages/samen-widgets-nl_NL.po`));
  const compiled = mo.compile(texts);
  for (const locale of dutch) {
    await writeFile(`${plugin}/languages/samen-widgets-${locale}.mo`, compiled);
  }
}

async function readFolder(folder: string): Promise<Zippable> {
  const entries = await readdir(folder, { withFileTypes: true });
  return Object.fromEntries(
    await Promise.all(
      entries.map(async (entry): Promise<[string, Zippable | Uint8Array]> => {
        const path = join(folder, entry.name);
        return [entry.name, entry.isDirectory() ? await readFolder(path) : await readFile(path)];
      }),
    ),
  );
}

/** Builds the plug-in anew, from the kit in `dist/cdn/`. */
export async function buildWordPressPlugin(): Promise<void> {
  await rm('dist/wordpress', { recursive: true, force: true });
  await mkdir('dist/wordpress', { recursive: true });
  await cp(source, plugin, { recursive: true });
  await cp('dist/cdn', `${plugin}/kit`, {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Package;
  await writeFile(`${plugin}/attributes.json`, JSON.stringify(attributesByWidget(manifest)));
  await writeTranslations();
  const zip = zipSync({ 'samen-widgets': await readFolder(plugin) });
  await writeFile('dist/wordpress/samen-widgets.zip', zip);
  console.log('The plug-in for WordPress is in dist/wordpress/.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWordPressPlugin();
