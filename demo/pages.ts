import { readFile } from 'node:fs/promises';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

import { isThemeName, type Theme, type ThemeName, themes, themeSheet } from './themes.js';

type Language = 'nl' | 'en';

const css = { 'Content-Type': 'text/css; charset=utf-8' };

/** What the frame of each page says. */
const words = {
  nl: {
    skip: 'Naar de inhoud',
    navigation: 'Hoofdmenu',
    article: 'Artikel',
    otherName: 'English',
    otherLang: 'en',
    themes: 'Thema’s',
    check: 'Themacheck',
    footer: 'Bureau Samenspel is een voorbeeld, gemaakt om samen-widgets te laten zien.',
  },
  en: {
    skip: 'To the content',
    navigation: 'Main menu',
    article: 'Article',
    otherName: 'Nederlands',
    otherLang: 'nl',
    themes: 'Themes',
    check: 'Theme check',
    footer: 'Bureau Samenspel is an example, made to show samen-widgets.',
  },
} as const;

const titles = {
  article: { nl: 'Een alliantie laten werken', en: 'Making an alliance work' },
  widgets: { nl: 'De vier widgets', en: 'The four widgets' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  'theme-check': { nl: 'Past dit thema?', en: 'Does this theme fit?' },
} as const;

type PageName = keyof typeof titles;

const paths: Readonly<Record<PageName, string>> = {
  article: '/',
  widgets: '/widgets',
  privacy: '/privacy',
  'theme-check': '/theme-check',
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
    themesPath: themedPath('voorbeeld', language),
    checkPath: pathOf('theme-check', language),
    themes: themeOptions(),
    script:
      page === 'theme-check' ? '<script type="module" src="/demo/theme-check.js"></script>' : '',
    themesLabel: words[language].themes,
    other: pathOf(page, other),
    content: await read(`pages/${page}.${language}.html`),
  };
  return withExamples(fill(await read('pages/layout.html'), values), language);
}

/** Fills the marks, those in what is filled in as well. */
function fill(html: string, values: Readonly<Record<string, string>>): string {
  const once = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);
  return once(once(html));
}

const themeNames = Object.keys(themes) as ThemeName[];

function themedPath(theme: string, language: Language): string {
  return language === 'nl' ? `/themes/${theme}` : `/en/themes/${theme}`;
}

/** The themes to choose from. */
function themeOptions(): string {
  return themeNames
    .map((name) => `<option value="${name}">${escape(themes[name].title)}</option>`)
    .join('');
}

/** The widgets on a page that has nothing but a theme. */
async function renderThemed(theme: ThemeName, language: Language): Promise<string> {
  const { title, className = '', bodyClass = '' }: Theme = themes[theme];
  const links = themeNames.map((name) => {
    const current = name === theme ? ' aria-current="page"' : '';
    return `<li><a href="${themedPath(name, language)}"${current}>${escape(themes[name].title)}</a></li>`;
  });
  const { check } = words[language];
  links.push(`<li><a href="${pathOf('theme-check', language)}">${check}</a></li>`);
  const values: Readonly<Record<string, string>> = {
    lang: language,
    theme,
    themeTitle: escape(title),
    themeClass: className,
    bodyClass,
    themeLinks: links.join('\n'),
    content: await read(`pages/themed.${language}.html`),
  };
  return withExamples(fill(await read('pages/themed-layout.html'), values), language);
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
  app.get('/themes/:file{.+\\.css}', async (context) => {
    const withPage = context.req.query('tokens') === undefined;
    const sheet = await themeSheet(context.req.param('file'), withPage);
    return sheet === undefined ? context.notFound() : context.body(sheet, 200, css);
  });
  for (const [path, language] of [
    ['/themes/:name', 'nl'],
    ['/en/themes/:name', 'en'],
  ] as const) {
    app.get(path, async (context) => {
      const name = context.req.param('name');
      if (!isThemeName(name)) return context.notFound();
      return context.html(await renderThemed(name, language));
    });
  }
  for (const name of ['demo.css', 'themed.css']) {
    app.get(`/${name}`, async (context) => context.body(await read(name), 200, css));
  }
  app.use('/demo/*', serveStatic({ root: 'dist' }));
  app.use(
    '/samen/*',
    serveStatic({ root: 'dist/cdn', rewriteRequestPath: (path) => path.replace('/samen', '') }),
  );
  return app;
}
