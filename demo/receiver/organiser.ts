import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { toCsv } from './csv.js';
import { sameText } from './downloads.js';
import { problem } from './problem-details.js';
import type { StoredSubmission, SubmissionStore } from './store.js';

const cookie = 'samen-organiser';

/** How many submissions the page shows, and the export holds. */
const shown = 200;
const exported = 100_000;

function describe({ document }: StoredSubmission): string {
  switch (document.widget) {
    case 'quiz':
      return `${document.subject.quiz}: ${document.subject.score ?? '–'}`;
    case 'signup':
      return `${document.subject.title}: ${document.subject.session}`;
    case 'download':
      return document.subject.title;
    case 'adviser':
      return document.subject.adviser;
  }
}

function page(submissions: readonly StoredSubmission[], message: string): unknown {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>Binnengekomen – samen-widgets</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body>
        <main class="wide">
          <h1>Binnengekomen</h1>
          ${message && html`<p role="status"><strong>${message}</strong></p>`}
          <p>
            De nieuwste ${String(shown)} staan hieronder.
            <a href="/organiser/submissions.csv">Alles als CSV</a>
          </p>
          <div class="scroll" tabindex="0" role="region" aria-label="Binnengekomen formulieren">
            <table>
              <thead>
                <tr>
                  <th scope="col">Ontvangen</th>
                  <th scope="col">Widget</th>
                  <th scope="col">Status</th>
                  <th scope="col">Onderwerp</th>
                  <th scope="col">Ingevuld</th>
                </tr>
              </thead>
              <tbody>
                ${submissions.map(
                  (submission) =>
                    html`<tr>
                      <td>${submission.receivedAt.toISOString().slice(0, 16).replace('T', ' ')}</td>
                      <td>${submission.document.widget}</td>
                      <td>${submission.status}</td>
                      <td>${describe(submission)}</td>
                      <td>
                        ${Object.entries(submission.document.fields).map(
                          ([name, value]) => html`<div>${name}: ${value}</div>`,
                        )}
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
          <h2>Gegevens van één persoon</h2>
          <form action="/organiser/person" method="get">
            <p>
              <label for="export-email">E-mailadres</label>
              <input id="export-email" name="email" type="email" required />
              <button>Geef alles van deze persoon (JSON)</button>
            </p>
          </form>
          <form action="/organiser/delete" method="post">
            <p>
              <label for="delete-email">E-mailadres</label>
              <input id="delete-email" name="email" type="email" required />
              <label><input name="sure" type="checkbox" required /> Ja, wis alles</label>
              <button>Wis alles van deze persoon</button>
            </p>
          </form>
        </main>
      </body>
    </html>`;
}

/**
 * The pages of whoever organises: what arrived, as a list and as CSV, and all of one person to give
 * or to delete. The token is asked for once and then kept in a cookie, so that it stays out of
 * addresses, histories and logs.
 */
export function organiser(store: SubmissionStore, token: string): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    context.header('Cache-Control', 'no-store');
    const given = context.req.query('token');
    if (given !== undefined && sameText(given, token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/organiser' });
      return context.redirect('/organiser');
    }
    if (!sameText(getCookie(context, cookie) ?? '', token)) {
      return problem(context, 401, 'Open the address that was printed when the receiver started');
    }
    return next();
  });

  app.get('/', async (context) =>
    context.html(page(await store.list(shown), '') as Promise<string>),
  );

  app.get('/submissions.csv', async (context) =>
    context.body(toCsv(await store.list(exported)), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="submissions.csv"',
    }),
  );

  app.get('/person', async (context) =>
    context.json(await store.byEmail(context.req.query('email') ?? '')),
  );

  app.post('/delete', async (context) => {
    const { email } = await context.req.parseBody();
    const count = await store.deleteByEmail(typeof email === 'string' ? email : '');
    const message = count === 1 ? '1 formulier gewist.' : `${count} formulieren gewist.`;
    return context.html(page(await store.list(shown), message) as Promise<string>);
  });

  return app;
}
