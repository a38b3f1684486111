import type { Locator, Page } from 'playwright-core';
import type { SamenQuiz } from '../../src/quiz/samen-quiz.js';
import { upcomingSessions } from '../../demo/receiver/sessions.js';

/** A state of a widget, and how a visitor gets there from a fresh page. */
export interface State {
  readonly name: string;
  readonly widget: 'samen-quiz' | 'samen-signup' | 'samen-download' | 'samen-adviser';
  /** Another widget that has to be on the page. */
  readonly beside?: State['widget'];
  readonly reach: (widget: Locator, page: Page) => Promise<void>;
}

/** Presses the button that begins, goes on or sends. */
export async function press(widget: Locator): Promise<void> {
  await widget.locator('button[part=button]:not(.opener)').first().click();
}

/** Answers the question that is shown, by the place of the option. */
export async function answer(widget: Locator, option: number): Promise<void> {
  await widget.locator('.option').nth(option).click();
  await press(widget);
}

/** Takes the whole quiz, each question with its own option. */
export async function takeQuiz(widget: Locator, options: readonly number[]): Promise<void> {
  await press(widget);
  for (const option of options) await answer(widget, option);
  await widget.locator('[part=result]').waitFor();
}

/** Takes the whole quiz without the way of a pointer, where it is the result that matters. */
async function hurryThrough(widget: Locator, options: readonly number[]): Promise<void> {
  await press(widget);
  await widget.locator('.option').first().waitFor();
  await widget.evaluate(async (element, places) => {
    const quiz = element as SamenQuiz;
    for (const place of places) {
      quiz.renderRoot.querySelectorAll<HTMLElement>('.option input')[place]!.click();
      await quiz.updateComplete;
      quiz.renderRoot.querySelector<HTMLElement>('button[type=submit]')!.click();
      await quiz.updateComplete;
    }
  }, options);
  await widget.locator('[part=result]').waitFor();
}

/** Fifteen answers that give dimensions of different height. */
export const mixedAnswers = [3, 3, 1, 2, 0, 4, 3, 1, 3, 2, 1, 2, 3, 4, 2];

/** Goes to a question of the quiz about forms, by its index, with an answer to the first two. */
async function toFormQuestion(widget: Locator, page: Page, index: number): Promise<void> {
  const heading = widget.locator('.heading');
  const first = await heading.innerText();
  await change(widget, { preset: 'clear-form' });
  await heading.filter({ hasNotText: first }).waitFor();
  await press(widget);
  await page.waitForLoadState('networkidle');
  await press(widget);
  for (const option of [0, 3]) await widget.locator('.option').nth(option).click();
  await widget.evaluate((element, at) => (element as SamenQuiz).goTo(at), index);
  await page.waitForLoadState('networkidle');
}

/** Comes back to a quiz after a reload, with a few questions answered. */
async function comeBack(widget: Locator, page: Page): Promise<void> {
  await press(widget);
  await page.waitForLoadState('networkidle');
  for (const option of [3, 1, 4]) await answer(widget, option);
  await page.reload();
  await widget.locator('.surface').waitFor();
}

async function fillContact(widget: Locator): Promise<void> {
  await widget.locator('[name=name]').fill('Jo de Vries');
  await widget.locator('[name=email]').fill('jo@voorbeeld.example');
}

async function refuseConnections(page: Page): Promise<void> {
  await page.route('**/api/submissions', (route) => route.abort('connectionrefused'));
}

async function answerWith(
  page: Page,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<void> {
  await page.route('**/api/submissions', (route) =>
    route.fulfill({
      status,
      json: body,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*',
        'Access-Control-Expose-Headers': '*',
        ...headers,
      },
    }),
  );
}

/** The place of the session without seats among those that are offered. */
function fullSession(): number {
  return upcomingSessions(new Date()).findIndex(({ seats }) => seats === 0);
}

/** The place of the first session with seats. */
export function openSession(): number {
  return upcomingSessions(new Date()).findIndex(({ seats }) => seats > 0);
}

/** Gives a widget other attributes than the page did; null takes one away. */
function change(widget: Locator, attributes: Record<string, string | null>): Promise<void> {
  return widget.evaluate((element, changes) => {
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }, attributes);
}

async function sendSignup(widget: Locator): Promise<void> {
  await widget.locator('.option').first().click();
  await fillContact(widget);
  await press(widget);
}

/** Has the page show what its editor should mend. */
async function lookAsEditor(widget: Locator, page: Page): Promise<void> {
  await page.goto(`${page.url()}#samen-check`);
  await page.reload();
  await widget.locator('.surface').waitFor();
}

/** Every state that a visitor can see, and the one that an editor sees. */
export const states: readonly State[] = [
  { name: 'start', widget: 'samen-quiz', reach: () => Promise.resolve() },
  { name: 'question', widget: 'samen-quiz', reach: (widget) => press(widget) },
  {
    name: 'chosen',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await press(widget);
      await answer(widget, 3);
      await widget.locator('.option').nth(3).click();
    },
  },
  {
    name: 'unanswered',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await page.waitForLoadState('networkidle');
      await press(widget);
      await page.waitForLoadState('networkidle');
      await press(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'result',
    widget: 'samen-quiz',
    reach: (widget) => takeQuiz(widget, mixedAnswers),
  },
  {
    name: 'result-bars',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await change(widget, { chart: 'bars' });
      await hurryThrough(widget, mixedAnswers);
    },
  },
  {
    name: 'result-compared',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await change(widget, { 'benchmark-src': '/averages.json' });
      await hurryThrough(widget, mixedAnswers);
      await widget.locator('p.average').first().waitFor();
    },
  },
  {
    name: 'result-table',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await change(widget, { 'benchmark-src': '/averages.json', share: '' });
      await hurryThrough(widget, mixedAnswers);
      await widget.locator('.actions button').first().click();
      await widget.locator('.weights summary').click();
      await widget.locator('.actions [aria-expanded]').click();
      await widget.locator('.share').waitFor();
    },
  },
  {
    name: 'shared',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await change(widget, { share: '' });
      await page.evaluate(() => (location.hash = 'samen-alliance-role=1.1.352143122132412.6scw'));
      await widget.locator('.note').waitFor();
    },
  },
  {
    name: 'broken-link',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await change(widget, { share: '' });
      await page.evaluate(() => (location.hash = 'samen-alliance-role=1.1.3521'));
      await widget.locator('.note').waitFor();
    },
  },
  { name: 'resume', widget: 'samen-quiz', reach: comeBack },
  {
    name: 'info',
    widget: 'samen-quiz',
    reach: (widget, page) => toFormQuestion(widget, page, 0),
  },
  {
    name: 'several',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await toFormQuestion(widget, page, 1);
      await widget.locator('.option').nth(1).click();
    },
  },
  {
    name: 'number',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await toFormQuestion(widget, page, 2);
      await widget.locator('summary').click();
      await widget.locator('[name=fields]').first().fill('twaalf');
      await press(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'points',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await toFormQuestion(widget, page, 5);
      await widget.locator('.point').nth(3).click();
    },
  },
  {
    name: 'page',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      const url = new URL(page.url());
      url.searchParams.set('layout', 'page');
      await page.goto(url.href);
      await widget.locator('.step').first().waitFor();
      await widget.locator('.option').nth(3).click();
      await press(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'no-score',
    widget: 'samen-quiz',
    reach: (widget) =>
      hurryThrough(
        widget,
        mixedAnswers.map(() => 5),
      ),
  },
  {
    name: 'restart',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await hurryThrough(
        widget,
        mixedAnswers.map((option, index) => (index % 4 ? option : 5)),
      );
      await widget.locator('.to-restart button').last().click();
      await widget.locator('.restart').waitFor();
    },
  },
  {
    name: 'contact',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await hurryThrough(widget, mixedAnswers);
      await widget.locator('.opener').click();
      await widget.locator('.drawer').waitFor();
      await widget.locator('[name=answers]').check({ force: true });
      await widget.locator('.facts').nth(1).waitFor();
    },
  },
  {
    name: 'sent',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await hurryThrough(widget, mixedAnswers);
      await widget.locator('.opener').click();
      await fillContact(widget);
      await press(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'print',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await change(widget, { 'benchmark-src': '/averages.json' });
      await hurryThrough(widget, mixedAnswers);
      await widget.locator('p.average').first().waitFor();
      await page.emulateMedia({ media: 'print' });
    },
  },
  {
    name: 'offline',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await page.route('**/quiz-companion.js*', (route) => route.abort());
      await press(widget);
      for (const option of mixedAnswers) await answer(widget, option);
      await widget.locator('.error').waitFor();
    },
  },
  {
    name: 'unavailable',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await change(widget, { src: '/averages.json' });
      await widget.locator('.heading').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'editor',
    widget: 'samen-quiz',
    reach: async (widget, page) => {
      await lookAsEditor(widget, page);
      await change(widget, { src: '/averages.json' });
      await widget.locator('.notice').waitFor();
    },
  },
  { name: 'form', widget: 'samen-signup', reach: () => Promise.resolve() },
  {
    name: 'errors',
    widget: 'samen-signup',
    reach: async (widget) => {
      await widget.locator('[name=email]').fill('jo.devries');
      await press(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'registered',
    widget: 'samen-signup',
    reach: async (widget) => {
      await widget.locator('.option').nth(openSession()).click();
      await fillContact(widget);
      await press(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'waitlisted',
    widget: 'samen-signup',
    reach: async (widget) => {
      await widget.locator('.option').nth(fullSession()).click();
      await fillContact(widget);
      await press(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'trying-again',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await refuseConnections(page);
      await sendSignup(widget);
      await widget.locator('.stop').waitFor();
    },
  },
  {
    name: 'no-answer',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await refuseConnections(page);
      await sendSignup(widget);
      await widget.locator('.stop button').click();
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'busy',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await answerWith(page, 503, {}, { 'Retry-After': '600' });
      await sendSignup(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'unsure',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await refuseConnections(page);
      await change(widget, { endpoint: '/api/submissions', 'endpoint-type': 'form' });
      await sendSignup(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'sandbox',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, { sandbox: '' });
      await sendSignup(widget);
      await widget.locator('.preview').waitFor();
    },
  },
  {
    name: 'kept',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, { persist: 'device' });
      await fillContact(widget);
      await widget.locator('.keeping button').click();
      await widget.locator('.keeping p:focus').waitFor();
    },
  },
  {
    name: 'found',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      const url = new URL(page.url());
      url.searchParams.set('persist', 'device');
      await page.goto(url.href);
      await fillContact(widget);
      await widget.locator('.keeping button').click();
      await widget.locator('.keeping p:focus').waitFor();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.evaluate(() => sessionStorage.clear());
      await page.reload();
      await widget.locator('.keeping button.secondary').waitFor();
    },
  },
  {
    name: 'typo',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await page.waitForLoadState('networkidle');
      await widget.locator('[name=email]').fill('jo@gmial.com');
      await widget.locator('[name=name]').focus();
      await widget.locator('.did-you-mean button').waitFor();
    },
  },
  {
    name: 'privacy',
    widget: 'samen-download',
    reach: async (widget, page) => {
      await page.waitForLoadState('networkidle');
      await widget.locator('summary').click();
      await widget.locator('.facts').waitFor();
    },
  },
  {
    name: 'sending',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await page.waitForLoadState('networkidle');
      await page.route('**/api/submissions', () => undefined);
      await sendSignup(widget);
      await widget.locator('.status span').waitFor();
    },
  },
  {
    name: 'server-fault',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await answerWith(page, 501, {});
      await sendSignup(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'not-accepted',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await answerWith(page, 404, {});
      await sendSignup(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'sent',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await answerWith(page, 200, {});
      await sendSignup(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'no-dates',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, { dates: null });
      await widget.locator('.none').waitFor();
    },
  },
  {
    name: 'notified',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await answerWith(page, 200, {});
      await change(widget, { dates: null });
      await widget.locator('.none').waitFor();
      await fillContact(widget);
      await press(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'agenda',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, {
        'sessions-src': '/sessions.json',
        location: 'Stadhuis, Korte Nieuwstraat 6, Nijmegen',
        'programme-url': '/programme.html',
      });
      await widget.locator('.session.cancelled').waitFor();
      await widget.locator('.option.session').nth(3).click();
    },
  },
  {
    name: 'far-away',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
      await page.reload();
      await widget.locator('.session .note').first().waitFor();
    },
  },
  {
    name: 'one-date',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, { dates: '2099-02-05T10:00/11:30', online: '' });
      await widget.locator('.place').waitFor();
    },
  },
  {
    name: 'colleagues',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, { participants: '4' });
      for (const place of [0, 1]) {
        await widget.locator('.add-participant').click();
        await widget.locator(`[name="participants.${place}.name"]`).waitFor();
      }
      await widget.locator('[name="participants.0.name"]').fill('Noor Verhagen');
      await widget.locator('[name="participants.0.email"]').fill('noor');
      await widget.locator('.option').nth(openSession()).click();
      await fillContact(widget);
      await press(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'series-registered',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await answerWith(page, 200, { status: 'accepted', manageUrl: '/manage.html' });
      await change(widget, { 'sessions-src': '/sessions.json', location: 'Stadhuis, Nijmegen' });
      await widget.locator('.session.cancelled').waitFor();
      await widget.locator('[value=series]').check({ force: true });
      await fillContact(widget);
      await press(widget);
      await widget.locator('.recap').waitFor();
    },
  },
  {
    name: 'list-unavailable',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, { dates: null, 'sessions-src': '/none.json' });
      await widget.locator('[role=status] + p button').waitFor();
    },
  },
  {
    name: 'with-result',
    widget: 'samen-signup',
    beside: 'samen-quiz',
    reach: async (widget, page) => {
      await hurryThrough(page.locator('samen-quiz'), mixedAnswers);
      await widget.locator('.handed-result input').waitFor({ state: 'attached' });
      await widget.locator('.handed-result input').check({ force: true });
    },
  },
  {
    name: 'without-endpoint',
    widget: 'samen-signup',
    reach: async (widget) => {
      await change(widget, { endpoint: null });
      await widget.locator('form').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'editor',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await lookAsEditor(widget, page);
      await change(widget, { dates: '4-2-2099 2099-03-12T13:30/15:00', endpoint: 'laeds' });
      await widget.getByText('laeds').waitFor();
    },
  },
  {
    name: 'not-found',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await change(widget, { src: '/none.json' });
      await widget.locator('.heading').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'beside',
    widget: 'samen-download',
    reach: async (widget) => {
      await change(widget, { gate: 'optional', file: '/e-book.pdf' });
      await widget.locator('[part=file]').waitFor();
    },
  },
  {
    name: 'file-only',
    widget: 'samen-download',
    reach: async (widget) => {
      await change(widget, { gate: 'none', file: '/e.pdf' });
      await widget.locator('form').waitFor({ state: 'detached' });
    },
  },
  { name: 'form', widget: 'samen-download', reach: () => Promise.resolve() },
  {
    name: 'refused',
    widget: 'samen-download',
    reach: async (widget, page) => {
      await answerWith(page, 422, {
        errors: [{ pointer: '#/fields/email', detail: 'Dit adres is al gebruikt' }],
      });
      await widget.locator('[name=email]').fill('jo@voorbeeld.example');
      await widget.locator('[name=consent]').check({ force: true });
      await press(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'ready',
    widget: 'samen-download',
    reach: async (widget) => {
      await widget.locator('[name=email]').fill('jo@voorbeeld.example');
      await press(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'pending',
    widget: 'samen-download',
    reach: async (widget, page) => {
      await answerWith(page, 202, { status: 'pending' });
      await widget.locator('[name=email]').fill('jo@voorbeeld.example');
      await press(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'handed',
    widget: 'samen-download',
    beside: 'samen-signup',
    reach: async (widget, page) => {
      await page.waitForLoadState('networkidle');
      await fillContact(page.locator('samen-signup'));
      await page.locator('samen-signup [name=email]').blur();
      await widget.locator('.handed').waitFor();
    },
  },
  {
    name: 'expired',
    widget: 'samen-download',
    reach: async (widget, page) => {
      const downloadExpiresAt = new Date(Date.now() + 2000).toISOString();
      await answerWith(page, 200, { downloadUrl: '/e-book.pdf', downloadExpiresAt });
      await widget.locator('[name=email]').fill('jo@voorbeeld.example');
      await press(widget);
      await widget.locator('.success').waitFor();
      // Also where the test has stopped the clock.
      await page.clock.setFixedTime(Date.parse(downloadExpiresAt) + 1000);
      await widget.locator('.success.over').waitFor();
    },
  },
  {
    name: 'ask-after',
    widget: 'samen-download',
    reach: async (widget, page) => {
      await page.route('**/e-book.pdf', (route) =>
        route.fulfill({ contentType: 'application/pdf', body: '%PDF-1.4' }),
      );
      await change(widget, { 'ask-after': '', file: '/e-book.pdf' });
      await widget.locator('[part=file]').click();
      await widget.locator('form').waitFor();
    },
  },
  { name: 'card', widget: 'samen-adviser', reach: () => Promise.resolve() },
  {
    name: 'form',
    widget: 'samen-adviser',
    reach: async (widget) => {
      await widget.locator('.opener').click();
      await widget.locator('.drawer').waitFor();
    },
  },
  {
    name: 'errors',
    widget: 'samen-adviser',
    reach: async (widget) => {
      await widget.locator('.opener').click();
      await press(widget);
      await widget.locator('.summary').waitFor();
    },
  },
  {
    name: 'sent',
    widget: 'samen-adviser',
    reach: async (widget) => {
      await widget.locator('.opener').click();
      await widget.locator('[name=name]').fill('Jo de Vries');
      await widget.locator('[name=phone]').fill('030 123 45 67');
      await press(widget);
      await widget.locator('.success').waitFor();
    },
  },
  {
    name: 'keep',
    widget: 'samen-adviser',
    reach: async (widget) => {
      await change(widget, {
        vcard: '',
        qr: '',
        organisation: 'Bureau Samenspel',
        whatsapp: '06 12345678',
        'booking-url': '/afspraak.html',
        languages: 'Nederlands en Engels',
        available: 'ma t/m do',
      });
      await widget.locator('.keep button').last().click();
      await widget.locator('.qr svg').waitFor();
    },
  },
];

/** Opens a fresh page and brings a widget into a state. */
export async function reachState(page: Page, url: string, state: State): Promise<Locator> {
  const address = new URL(url);
  // Four widgets cost a visit twice what one does.
  address.searchParams.set('only', [state.widget, state.beside ?? ''].join());
  await page.goto(address.href);
  const widget = page.locator(state.widget);
  await widget.locator('.surface').waitFor();
  await state.reach(widget, page);
  return widget;
}
