import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Browser } from 'playwright-core';
import { buildKit } from '../../scripts/build.js';
import { buildPackage } from '../../scripts/build-package.js';
import { launchChromium } from '../e2e/browser.js';

const place = 'tests/package';
const run = promisify(execFile);

/** What makes each project: its type check, where it has one, and its build. */
const projects: Readonly<Record<string, readonly (readonly string[])[]>> = {
  react: [
    ['tsc', '-p', 'projects/react'],
    ['vite', 'build', 'projects/react', '--logLevel', 'warn'],
  ],
  preact: [
    ['tsc', '-p', 'projects/preact'],
    ['vite', 'build', 'projects/preact', '--logLevel', 'warn'],
  ],
  vue: [
    ['vue-tsc', '-p', 'projects/vue'],
    ['vite', 'build', 'projects/vue', '--logLevel', 'warn'],
  ],
  svelte: [
    ['svelte-check', '--workspace', 'projects/svelte', '--tsconfig', 'tsconfig.json'],
    ['vite', 'build', 'projects/svelte', '--logLevel', 'warn'],
  ],
  typescript: [
    ['tsc', '-p', 'projects/typescript'],
    ['vite', 'build', 'projects/typescript', '--logLevel', 'warn'],
  ],
  eleventy: [
    [
      'eleventy',
      '--input=projects/eleventy',
      '--output=projects/eleventy/dist',
      '--config=projects/eleventy/eleventy.config.js',
      '--quiet',
    ],
  ],
};

async function command([name = '', ...args]: readonly string[]): Promise<void> {
  try {
    await run(`node_modules/.bin/${name}`, args, { cwd: place });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${name} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** The package as npm would publish it, installed where the projects find it. */
describe('the package', () => {
  let folder: string;
  let browser: Browser;

  before(async () => {
    await buildKit();
    await buildPackage();
    folder = await mkdtemp(join(tmpdir(), 'samen-'));
    execFileSync('npm', ['pack', '--pack-destination', folder], { stdio: 'ignore' });
    const [tarball = ''] = readdirSync(folder);
    const npm = (...args: readonly string[]): void => {
      execFileSync('npm', [...args, '--no-audit', '--no-fund'], { cwd: place, stdio: 'ignore' });
    };
    npm('ci');
    npm('install', '--no-save', join(folder, tarball));
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it('is copied onto a server as the documentation says, and leaves a page of the site alone', async () => {
    const shell = (file: string): string =>
      /```sh\n(.*?)```/s.exec(readFileSync(file, 'utf8'))![1]!;
    const site = join(folder, 'site');
    await mkdir(site);
    await symlink(resolve(place, 'node_modules'), join(site, 'node_modules'));
    await symlink('node_modules/samen-widgets/dist/cdn', join(site, 'new'));
    const inShell = (commands: string): unknown =>
      // It is installed already, from the tarball.
      execFileSync('bash', ['-e'], { cwd: site, input: `npm() { :; }\n${commands}` });
    const kit = (name: string): string => join(site, 'public/samen', name);
    inShell(shell('docs/self-hosting.md'));
    assert.match(readFileSync(kit('embed.html'), 'utf8'), /embed\.js/);
    await writeFile(kit('embed.html'), 'our own');
    await mkdir(kit('chunks/old'));
    for (const file of ['docs/upgrading.md', 'docs/self-hosting.md']) {
      for (const name of ['samen.js', 'samen.css', 'releases.json']) await rm(kit(name));
      inShell(shell(file));
      assert.equal(readFileSync(kit('embed.html'), 'utf8'), 'our own');
      for (const name of ['samen.js', 'samen.css', 'releases.json', 'chunks/old']) {
        assert.ok(existsSync(kit(name)), name);
      }
    }
  });

  it('holds what it promises, and nothing that is not for others', () => {
    const root = `${place}/node_modules/samen-widgets`;
    for (const file of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/index.js.map',
      'dist/cdn/samen.js',
      'dist/cdn/samen.js.map',
      'dist/cdn/embed.html',
      'dist/editors/vscode.html-custom-data.json',
      'dist/editors/web-types.json',
      'schemas/submission.schema.json',
      'custom-elements.json',
      'README.md',
      'LICENSE',
    ]) {
      assert.ok(existsSync(`${root}/${file}`), file);
    }
    const { devDependencies, ...manifest } = JSON.parse(
      readFileSync(`${root}/package.json`, 'utf8'),
    ) as Record<string, unknown>;
    assert.ok(devDependencies);
    for (const name of [
      'src',
      'tests',
      'demo',
      'scripts',
      'dist/demo',
      'dist/files.json',
      'dist/wordpress',
    ]) {
      assert.equal(existsSync(`${root}/${name}`), false, name);
    }
    assert.equal(manifest['customElements'], './custom-elements.json');
  });

  it('has editors complete tags, attributes, their values and properties', () => {
    const root = `${place}/node_modules/samen-widgets/dist/editors`;
    const read = (file: string): unknown => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
    const { tags } = read('vscode.html-custom-data.json') as {
      tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
    };
    assert.deepEqual(
      tags.map(({ name }) => name).filter((name) => name.startsWith('samen-')),
      ['samen-quiz', 'samen-signup', 'samen-download', 'samen-adviser'],
    );
    for (const { name, attributes } of tags) {
      const known = attributes.map((attribute) => attribute.name);
      assert.ok(known.includes('endpoint') && known.includes('tone'), name);
      const tone = attributes.find((attribute) => attribute.name === 'tone');
      assert.deepEqual(
        tone?.values.map((value) => value.name),
        ['u', 'je'],
      );
    }
    const { properties } = read('vscode.css-custom-data.json') as {
      properties: { name: string }[];
    };
    assert.equal(properties.length, 64);
    assert.equal(new Set(properties.map(({ name }) => name)).size, 64);
    const { contributions } = read('web-types.json') as {
      contributions: { html: { elements: { name: string; attributes: unknown[] }[] } };
    };
    assert.ok(contributions.html.elements.every(({ attributes }) => attributes.length >= 30));
  });

  it('passes publint, and its types are right for every way of importing them', async () => {
    await run('node_modules/.bin/publint', ['--strict']);
    await run('node_modules/.bin/attw', [
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'samen.css',
    ]);
  });

  it('can be imported without a page, whichever entry', async () => {
    const entries = [
      'samen-widgets',
      ...['all', 'quiz', 'signup', 'download', 'adviser'].map(
        (name) => `samen-widgets/define/${name}`,
      ),
      ...['react', 'preact', 'vue', 'svelte'].map((name) => `samen-widgets/${name}`),
    ];
    for (const entry of entries) {
      const { stderr } = await run(
        'node',
        ['--input-type=module', '-e', `await import('${entry}')`],
        { cwd: place },
      );
      assert.equal(stderr, '', entry);
    }
  });

  for (const [name, commands] of Object.entries(projects)) {
    it(`works in a project with ${name}`, async () => {
      for (const one of commands) await command(one);
      const app = new Hono();
      const reports: unknown[] = [];
      app.post('/csp-report', async (context) => {
        reports.push(await context.req.json());
        return context.body(null, 204);
      });
      app.use(
        secureHeaders({
          contentSecurityPolicy: {
            defaultSrc: ["'none'"],
            scriptSrc: ["'self'"],
            styleSrc: ["'self'"],
            connectSrc: ["'self'"],
            imgSrc: ["'self'", 'data:'],
            reportUri: '/csp-report',
          },
        }),
      );
      app.use(serveStatic({ root: `${place}/projects/${name}/dist` }));
      const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
      await new Promise((resolve) => server.once('listening', resolve));
      const address = server.address();
      assert.ok(typeof address === 'object' && address);
      const page = await browser.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(`http://127.0.0.1:${address.port}/`);
      await page.getByRole('heading', { level: 3, name: 'Jo de Vries' }).waitFor();
      await page.getByLabel('Naam').waitFor();
      // The event came, with what its type says.
      if (name !== 'eleventy') await page.locator('main[data-ready="7"]').waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(errors, []);
      assert.deepEqual(reports, []);
      await page.close();
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    });
  }
});
