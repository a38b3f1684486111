import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Receiver } from '../../demo/receiver/receiver.js';
import { standAloneConfig, ways } from '../fixtures/embedding.js';
import { hostilePages } from '../fixtures/hostile.js';
import { startTestReceiver } from './receiver.js';
import { upcomingDates } from '../../demo/receiver/sessions.js';
import { isThemeName, type Theme, themes, themeSheet } from '../../demo/themes.js';

/** A site of somebody else's, with the built kit on a plain page, and a receiver elsewhere. */
export interface Site {
  /** Where the site is, without a slash at the end. */
  readonly url: string;
  /** The same pages under the name of another site, for frames. */
  readonly elsewhere: string;
  readonly receiver: Receiver;
  /** Violations of the content security policy, as browsers reported them. */
  readonly reports: unknown[];
  /** Paths that answer with 503 for now. */
  failing: RegExp | undefined;
  close(): Promise<void>;
}

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
);

/** What an editor writes for a widget, by the name of the widget. */
const tags: Readonly<Record<string, string>> = {
  quiz: '<samen-quiz endpoint="leads"><a href="/quiz.html">Quiz</a></samen-quiz>',
  page: '<samen-quiz endpoint="leads" layout="page"><a href="/quiz.html">Quiz</a></samen-quiz>',
  signup: `<samen-signup endpoint="leads" heading="Kennissessie" dates="{{dates}}">
      <a href="/signup.html">Sign up</a></samen-signup>`,
  download: `<samen-download endpoint="leads" title-text="Allianties die blijven werken"
      file-info="PDF, 2 MB" newsletter-text="Stuur mij de nieuwsbrief. Afmelden kan altijd.">
      <a href="/ebook.html">eBook</a></samen-download>`,
  adviser: `<samen-adviser endpoint="leads" name="Jo de Vries" job-title="Adviseur"
      phone="030 123 45 67" email="jo@voorbeeld.example" callback>
      <a href="mailto:jo@voorbeeld.example">Jo de Vries</a></samen-adviser>`,
};

/** A tag written in another way: as an element, a link, or a frame. */
function inAnotherWay(tag: string, way: string): string {
  const [, widget = '', written = '', content = ''] = /^<samen-(\w+)([^>]*)>(.*)<\/samen/s.exec(
    tag,
  )!;
  const attributes = [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const query = new URLSearchParams({ widget, ...Object.fromEntries(attributes) });
  const address = `/alone/open.html?${query.toString().replaceAll('&', '&amp;')}`;
  switch (way) {
    case 'element': {
      const data = attributes.map(([name, value]) => `data-samen-${name}="${value}"`);
      return `<div data-samen-widget="${widget}" ${data.join(' ')}>${content}</div>`;
    }
    case 'link':
      return `<p><a href="${address.replace('/alone/open', '/kit/embed')}">${widget}</a></p>`;
    case 'frame':
      return `<iframe src="${address}"></iframe>`;
    default:
      return tag;
  }
}

/** Some widgets, each with a paragraph below it that would be moved. */
function tagsOf(names: string, way: string): string {
  return names
    .split(' ')
    .map((name) => `${inAnotherWay(tags[name] ?? '', way)}<p>What comes below.</p>`)
    .join('');
}

const samenStyles = '<link rel="stylesheet" href="/kit/samen.css" />';

function fixture(name: string): Promise<string> {
  return readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/** A list of sessions in every state that one can have. */
function sessionsInEveryState(now: Date): readonly object[] {
  const at = (days: number): { start: string; end: string } => {
    const start = new Date(now.getTime() + days * 86_400_000);
    start.setUTCHours(9, 0, 0, 0);
    const end = new Date(start.getTime() + 5_400_000);
    return { start: start.toISOString(), end: end.toISOString() };
  };
  return [
    { id: 'past', ...at(-30), recordingUrl: '/recording.html' },
    { id: 'closed', ...at(2), closesAt: new Date(now.getTime() - 3_600_000).toISOString() },
    { id: 'few', ...at(5), seatsLeft: 3, closesAt: at(4).start },
    { id: 'open', ...at(40), seatsLeft: 20 },
    { id: 'series', parts: [at(50), at(57), at(64)], seatsLeft: 20 },
    { id: 'waitlist', ...at(70), state: 'waitlist' },
    { id: 'full', ...at(80), seatsLeft: 0 },
    { id: 'cancelled', ...at(90), state: 'cancelled' },
  ];
}

/** One of the dates that the receiver knows. */
function firstDate(): string {
  return upcomingDates(new Date()).split(' ')[0]!;
}

/** The strictest policy that the kit promises to work with; only the receiver is elsewhere. */
function policy(
  elsewhere: readonly string[],
  frames: readonly string[],
  trustedTypes: readonly string[],
): ReturnType<typeof secureHeaders> {
  return secureHeaders({
    strictTransportSecurity: false,
    crossOriginResourcePolicy: false,
    // Pages of the site frame each other, and other sites frame some of them.
    xFrameOptions: false,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'", ...elsewhere],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameSrc: ["'self'", ...frames],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: [...trustedTypes],
      reportUri: '/csp-report',
    },
  });
}

/**
 * Starts both; the kit is what `npm run build` made.
 *
 * @param elsewhere - origins, besides the receiver's, that the site's policy lets it send to
 * @param trustedTypes - the names that the site's policy allows
 */
export async function startSite(
  elsewhere: readonly string[] = [],
  trustedTypes: readonly string[] = ['lit-html'],
): Promise<Site> {
  const app = new Hono();
  const reports: unknown[] = [];
  const [server, port] = await new Promise<[ReturnType<typeof serve>, number]>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (info) =>
      resolve([started, info.port]),
    );
  });
  // Not the machine's own name: visitors see no notices, and the page has no https.
  const url = `http://gemeente.test:${port}`;
  const other = url.replace('gemeente.test', 'bureau.test');
  const receiver = await startTestReceiver([url, other, url.replace('gemeente.test', 'localhost')]);

  app.post('/csp-report', async (context) => {
    reports.push(await context.req.json());
    return context.body(null, 204);
  });
  // A page as a sample in the documentation makes it; those with scripts in them are for pages without a policy.
  app.get('/sample.html', (context) => context.html(context.req.query('page') ?? ''));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.use(policy([receiver.url, ...elsewhere], [url, other], trustedTypes));
  app.get('/hostile/:file', (context) => {
    const [, name = '', type] = /^(.*)\.(css|js)$/.exec(context.req.param('file')) ?? [];
    const { css = '', script = '' } = hostilePages[name] ?? {};
    return type === 'css'
      ? context.body(css, 200, { 'Content-Type': 'text/css' })
      : context.body(script, 200, { 'Content-Type': 'text/javascript' });
  });
  for (const name of ['plain', 'hostile', 'article', 'embedding', 'dark', 'light']) {
    app.get(`/${name}.css`, async (context) =>
      context.body(await fixture(`${name}.css`), 200, { 'Content-Type': 'text/css' }),
    );
  }
  // A font of the site's own, so that pictures are the same on every machine.
  app.get('/inter.woff2', async (context) =>
    context.body(await readFile(font), 200, { 'Content-Type': 'font/woff2' }),
  );
  app.get('/themes/:file', async (context) => {
    const sheet = await themeSheet(context.req.param('file'));
    if (sheet === undefined) return context.notFound();
    return context.body(sheet, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.use('/kit/*', async (context, next) => {
    if (site.failing?.test(context.req.path)) return context.body(null, 503);
    return next();
  });
  // A copy of the stand-alone page as its operator has it; that beside the script is the plainest.
  app.get('/:folder{kit|alone}/:file{embed\\.html|\\w+\\.html}', async (context) => {
    const { folder, file } = context.req.param();
    const name = folder === 'kit' ? 'closed' : file.replace('.html', '');
    const config = standAloneConfig(name, `${receiver.url}/api/submissions`);
    if (!config) return context.notFound();
    const text = JSON.stringify(config)
      .replace('"*"', JSON.stringify(url))
      .replaceAll('{{date}}', firstDate());
    const page = await readFile('dist/cdn/embed.html', 'utf8');
    return context.html(
      page
        .replace(/(data-samen-config>)[^<]*/, (_, tag: string) => `${tag}${text}`)
        .replaceAll(/(href|src)="(embed|samen)\./g, '$1="/kit/$2.'),
    );
  });
  app.use(
    '/kit/*',
    serveStatic({ root: 'dist/cdn', rewriteRequestPath: (path) => path.replace('/kit', '') }),
  );
  app.get('/averages.json', (context) =>
    context.json({
      label: { nl: 'Gemiddelde van 120 gemeenten', en: 'Average of 120 municipalities' },
      score: 58,
      dimensions: { commitment: 61, 'one-voice': 47, referee: 55, openness: 63, collective: 66 },
    }),
  );
  app.get('/sessions.json', (context) => context.json(sessionsInEveryState(new Date())));
  app.get('/:page', async (context) => {
    const {
      lang = 'nl',
      dir = 'ltr',
      theme = 'none',
      scheme = 'light',
      persist = 'session',
      layout = 'steps',
      trouble = 'clean',
      pageTitle = 'true',
      widgets = '',
      way = 'tag',
      embed = '',
      body = '',
      analytics = 'none',
      standAlone = url,
      styles = 'none',
      only = '',
      endpoint = `${receiver.url}/api/submissions`,
    } = context.req.query();
    const page = await fixture(context.req.param('page')).catch(() => undefined);
    if (page === undefined) return context.notFound();
    const { className = '' }: Theme = isThemeName(theme) ? themes[theme] : themes.none;
    const [before, after] = hostilePages[trouble]?.around ?? ['', ''];
    const filled = page
      .replaceAll(/<(samen-\w+).*?<\/\1\s*>/gs, (tag, name: string) =>
        only === '' || only.split(',').includes(name) ? tag : '',
      )
      .replaceAll('{{lang}}', lang)
      .replaceAll('{{dir}}', dir)
      .replaceAll('{{trouble}}', trouble)
      .replaceAll('{{pageTitle}}', pageTitle)
      .replaceAll('{{before}}', before)
      .replaceAll('{{after}}', after)
      .replaceAll('{{theme}}', theme)
      .replaceAll('{{scheme}}', scheme)
      .replaceAll('{{className}}', className)
      .replaceAll('{{persist}}', persist)
      .replaceAll('{{layout}}', layout)
      .replaceAll('{{styles}}', styles === 'samen' ? samenStyles : '')
      .replaceAll('{{widgets}}', widgets && tagsOf(widgets, way))
      .replaceAll('{{ways}}', (ways[embed] ?? '').replaceAll('="/', `="${standAlone}/`))
      .replaceAll('{{standAlone}}', standAlone)
      .replaceAll('{{body}}', body)
      .replaceAll('{{analytics}}', analytics)
      .replaceAll('{{endpoint}}', endpoint)
      .replaceAll('{{dates}}', upcomingDates(new Date()))
      .replaceAll('{{date}}', firstDate());
    return context.html(filled);
  });

  const site: Site = {
    url,
    elsewhere: other,
    receiver,
    reports,
    failing: undefined,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await receiver.close();
    },
  };
  return site;
}
