import type { Locator, Page } from 'playwright-core';
import { upcomingSessions } from '../../demo/receiver/sessions.js';

/** A state of a widget, and how a visitor gets there from a fresh page. */
export interface State {
  readonly name: string;
  readonly widget: 'samen-quiz' | 'samen-signup' | 'samen-download' | 'samen-adviser';
  readonly reach: (widget: Locator, page: Page) => Promise<void>;
}

/** Presses the button that sends or goes on. */
export async function press(widget: Locator): Promise<void> {
  await widget.locator('button[type=submit]').click();
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

/** Fifteen answers that give dimensions of different height. */
export const mixedAnswers = [3, 3, 1, 2, 0, 4, 3, 1, 3, 2, 1, 2, 3, 4, 2];

async function fillContact(widget: Locator): Promise<void> {
  await widget.locator('[name=name]').fill('Jo de Vries');
  await widget.locator('[name=email]').fill('jo@voorbeeld.example');
}

async function refuseConnections(page: Page): Promise<void> {
  await page.route('**/api/submissions', (route) => route.abort('connectionrefused'));
}

async function answerWith(page: Page, status: number, body: unknown): Promise<void> {
  await page.route('**/api/submissions', (route) =>
    route.fulfill({
      status,
      json: body,
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
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

/** Every state that a visitor can see. */
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
    name: 'no-score',
    widget: 'samen-quiz',
    reach: (widget) =>
      takeQuiz(
        widget,
        mixedAnswers.map(() => 5),
      ),
  },
  {
    name: 'contact',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await takeQuiz(widget, mixedAnswers);
      await widget.locator('.opener').click();
      await widget.locator('.drawer').waitFor();
    },
  },
  {
    name: 'sent',
    widget: 'samen-quiz',
    reach: async (widget) => {
      await takeQuiz(widget, mixedAnswers);
      await widget.locator('.opener').click();
      await fillContact(widget);
      await press(widget);
      await widget.locator('.success').waitFor();
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
    name: 'offline',
    widget: 'samen-signup',
    reach: async (widget, page) => {
      await refuseConnections(page);
      await widget.locator('.option').first().click();
      await fillContact(widget);
      await press(widget);
      await widget.locator('.summary').waitFor();
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
];

/** Opens a fresh page and brings a widget into a state. */
export async function reachState(page: Page, url: string, state: State): Promise<Locator> {
  await page.goto(url);
  const widget = page.locator(state.widget);
  await widget.locator('.surface').waitFor();
  await state.reach(widget, page);
  return widget;
}
