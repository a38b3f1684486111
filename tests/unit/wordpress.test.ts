import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';

const plugin = 'integrations/wordpress';

/** All texts that PHP asks a translation for. */
function askedTexts(): string[] {
  const files = readdirSync(plugin, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.php'))
    .flatMap((file) => {
      const code = readFileSync(`${plugin}/${file}`, 'utf8');
      const calls = code.matchAll(/\b(?:__|esc_html__|esc_html_e)\(\s*'([^']*)', 'samen-widgets'/g);
      return [...calls].map(([, text]) => text!);
    });
}

describe('the version of the plug-in for WordPress', () => {
  it('is that of the kit', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const main = readFileSync(`${plugin}/samen-widgets.php`, 'utf8');
    const readme = readFileSync(`${plugin}/readme.txt`, 'utf8');
    assert.equal(/^ \* Version: (.*)$/m.exec(main)?.[1], version);
    assert.equal(/^const VERSION = '(.*)';$/m.exec(main)?.[1], version);
    assert.equal(/^Stable tag: (.*)$/m.exec(readme)?.[1], version);
  });
});

describe('the PHP of the plug-in for WordPress', () => {
  it('asks for no more than PHP 7.4', () => {
    // Names of 8.0 and later; unions and attributes are seen by their signs.
    const later =
      /\b(match|str_contains|str_starts_with|str_ends_with|array_is_list|enum|readonly)\s*[({]|\?->|\|null\b|^\s*#\[/m;
    const files = readdirSync(plugin, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.php'))) {
      const code = readFileSync(`${plugin}/${file}`, 'utf8').replace(/^\s*\*.*$/gm, '');
      assert.doesNotMatch(code, later, file);
    }
  });
});

describe('the texts of the plug-in for WordPress', () => {
  const { translations } = po.parse(readFileSync(`${plugin}/languages/samen-widgets-nl_NL.po`));
  const dutch = new Map(
    Object.values(translations['']!)
      .filter(({ msgid }) => msgid !== '')
      .map(({ msgid, msgstr }) => [msgid, msgstr[0]!]),
  );
  const asked = new Set(askedTexts());

  it('are found', () => assert.ok(asked.size > 100));

  it('all have a Dutch one, and there is none too many', () => {
    assert.deepEqual([...dutch.keys()].sort(), [...asked].sort());
    assert.deepEqual(
      [...dutch].filter(([, text]) => text === ''),
      [],
    );
  });

  it('have the same facts in them', () => {
    const facts = (text: string): string[] => (text.match(/%(\d\$)?[sd]/g) ?? []).sort();
    for (const [english, text] of dutch) assert.deepEqual(facts(text), facts(english), english);
  });
});
