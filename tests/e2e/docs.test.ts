import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { load } from 'js-yaml';
import type { Page } from 'playwright-core';
import { stage } from './stage.js';

/** A sample in the documentation. */
interface Sample {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const files = [
  'README.md',
  ...['docs', 'docs/redactie'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

function samplesOf(file: string): Sample[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    language: match[2]!,
    code: match[3]!.replaceAll(new RegExp(`^${match[1]!}`, 'gm'), ''),
  }));
}

const samples = files.flatMap(samplesOf);

const config = {
  endpoints: { leads: { url: '/api/leads' } },
  privacy: { controller: 'Gemeente Voorbeeld', contact: 'a@b.example', retention: '6 maanden' },
  defaults: { 'privacy-url': '/privacy' },
  widgets: {
    'sessie-maart': { widget: 'signup', endpoint: 'leads', dates: '2099-03-11T10:00/11:30' },
  },
};

/**
 * What a browser or the kit says of the test's own page: it has no https, no pictures of the samples, and no
 * hash in the place of "…".
 */
const expected =
  /Origin-Agent-Cluster|Opener-Policy|status of 404|pagina met https|Error parsing 'integrity'/;

const adviser = '<samen-adviser name="Jo" email="jo@x.example"></samen-adviser>';

/** The parts of a page that a sample goes into: what belongs in the head has a widget to work on. */
function pageOf({ language, code }: Sample): string {
  const isForHead =
    language === 'html' && /data-samen-config|importmap|rel="stylesheet"/.test(code);
  const own = [
    code.includes('data-samen-config')
      ? ''
      : `<script type="application/json" data-samen-config>${JSON.stringify(config)}</script>`,
    language === 'js'
      ? `<script type="importmap">{"imports":{"samen-widgets":"/samen/api.js","samen-widgets/define/quiz":"/samen/samen.js"}}</script>`
      : '',
  ];
  const script = code.includes('samen.js')
    ? ''
    : '<script type="module" src="/samen/samen.js"></script>';
  const body = {
    html: isForHead ? adviser : /samen-|data-samen|embed\.html/.test(code) ? code : code + adviser,
    js: `${adviser}<script type="module">${code}</script>`,
    css: `${adviser}<style>${code}</style>`,
  }[language];
  return `<!doctype html><html lang="nl"><head><title>Sample</title><link rel="icon" href="data:,">
    ${own.join('')}${isForHead ? code : ''}${language === 'js' ? '' : script}</head>
    <body><main>${body ?? ''}</main>${language === 'js' ? script : ''}</body></html>`;
}

/** Waits until all that asks for a widget has become one. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const asking = '[data-samen-widget]:not(a),[data-samen-use]:not(a)';
    const widgets = document.querySelectorAll(
      'samen-quiz,samen-signup,samen-download,samen-adviser',
    );
    const elements = [...document.querySelectorAll(asking)];
    const links = [...document.querySelectorAll('a[href*="embed.html"]')];
    return (
      [...widgets].every((widget) => widget.shadowRoot?.querySelector('.surface') != null) &&
      elements.every((element) => element.querySelector('samen-quiz,samen-signup') !== null) &&
      links.every((link) => link.closest('samen-quiz,samen-signup') !== null) &&
      widgets.length + document.querySelectorAll('iframe').length > 0
    );
  });
}

describe('the documentation', () => {
  it('leads to files and pictures that are there', () => {
    const missing = files.flatMap((file) => {
      const links = readFileSync(file, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g);
      return [...links]
        .map(([, target]) => join(dirname(file), target!))
        .filter((target) => !existsSync(target))
        .map((target) => `${file}: ${target}`);
    });
    assert.deepEqual(missing, []);
  });
});

describe('the samples in the documentation', { concurrency: 4 }, () => {
  const on = stage();

  it('are found', () => {
    assert.ok(samples.length > 30, String(samples.length));
    const languages = new Set(samples.map(({ language }) => language));
    assert.deepEqual([...languages].sort(), [
      'css',
      'html',
      'js',
      'json',
      'sh',
      'typoscript',
      'yaml',
    ]);
  });

  for (const sample of samples) {
    const { file, line, language, code } = sample;
    const name = `${file}:${line}`;
    if (language === 'json' || language === 'yaml') {
      it(`hold data that can be read: ${name}`, () => {
        assert.equal(typeof (language === 'json' ? JSON.parse(code) : load(code)), 'object');
      });
    }
    if (language === 'sh') {
      it(`hold commands that a shell can read: ${name}`, () => {
        execFileSync('sh', ['-n'], { input: code });
      });
    }
    if (!['html', 'js', 'css'].includes(language)) continue;
    it(`work on a page, without a word from the kit: ${name}`, async () => {
      const page = await on.browser.newPage();
      page.setDefaultTimeout(8000);
      const said: string[] = [];
      page.on('pageerror', ({ message }) => said.push(message));
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) said.push(message.text());
      });
      const address = `${on.site.url}/kit/`;
      const text = pageOf(sample)
        .replaceAll('https://www.uw-site.nl/samen/', address)
        .replaceAll('/samen/', '/kit/')
        // Past dates would be shown as such.
        .replaceAll('2027-', '2099-');
      await page.route('**/api/challenge', (route) => route.fulfill({ json: {} }));
      await page.goto(`${on.site.url}/sample.html?${new URLSearchParams({ page: text })}`);
      await settled(page);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        said.filter((text) => !expected.test(text)),
        [],
      );
      if (language === 'css') {
        const rules = await page.evaluate(() =>
          [...document.styleSheets].flatMap(({ cssRules }) =>
            [...cssRules].map((rule) => (rule as CSSStyleRule).style.length),
          ),
        );
        assert.ok(rules.length > 0 && rules.every((count) => count > 0), String(rules));
      }
      await page.close();
    });
  }
});
