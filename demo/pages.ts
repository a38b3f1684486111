import { readFile } from 'node:fs/promises';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

type Language = 'nl' | 'en';

/** What the frame of each page says. */
const words = {
  nl: {
    skip: 'Naar de inhoud',
    navigation: 'Hoofdmenu',
    article: 'Artikel',
    otherName: 'English',
    otherLang: 'en',
    footer: 'Bureau Samenspel is een voorbeeld, gemaakt om samen-widgets te laten zien.',
  },
  en: {
    skip: 'To the content',
    navigation: 'Main menu',
    article: 'Article',
    otherName: 'Nederlands',
    otherLang: 'nl',
    footer: 'Bureau Samenspel is an example, made to show samen-widgets.',
  },
} as const;

const titles = {
  article: { nl: 'Een alliantie laten werken', en: 'Making an alliance work' },
  widgets: { nl: 'De vier widgets', en: 'The four widgets' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
} as const;

type PageName = keyof typeof titles;

const paths: Readonly<Record<PageName, string>> = {
  article: '/',
  widgets: '/widgets',
  privacy: '/privacy',
};

function read(file: string): Promise<string> {
  return readFile(new URL(file, import.meta.url), 'utf8');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Fills `{{example quiz}}` with the markup of an example and `{{snippet quiz}}` with its text. */
async function withExamples(html: string, language: Language): Promise<string> {
  let filled = html;
  for (const [mark, kind, name] of html.matchAll(/\{\{(example|snippet) (\w+)\}\}/g)) {
    const file = await read(`examples/${name}.${language}.html`);
    const example = file.trim();
    filled = filled.replace(mark, () => (kind === 'snippet' ? escape(example) : example));
  }
  return filled;
}

function pathOf(page: PageName, language: Language): string {
  return language === 'nl' ? paths[page] : `/en${paths[page]}`.replace(/\/$/, '');
}

async function renderPage(page: PageName, language: Language): Promise<string> {
  const other = words[language].otherLang;
  const values: Readonly<Record<string, string>> = {
    ...words[language],
    lang: language,
    title: titles[page][language],
    home: pathOf('article', language),
    gallery: pathOf('widgets', language),
    other: pathOf(page, other),
    content: await read(`pages/${page}.${language}.html`),
  };
  const layout = await read('pages/layout.html');
  const filled = layout.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);
  return withExamples(filled, language);
}

/** The demo's pages under the strictest policy that the kit promises to work with, and the kit. */
export function pages(): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['lit-html', 'samen'],
      },
    }),
  );
  for (const page of Object.keys(paths) as PageName[]) {
    for (const language of ['nl', 'en'] as const) {
      app.get(pathOf(page, language), async (context) =>
        context.html(await renderPage(page, language)),
      );
    }
  }
  app.get('/demo.css', async (context) =>
    context.body(await read('demo.css'), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.use(
    '/samen/*',
    serveStatic({ root: 'dist/cdn', rewriteRequestPath: (path) => path.replace('/samen', '') }),
  );
  return app;
}
