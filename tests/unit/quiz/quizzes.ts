import { html } from '@open-wc/testing';
import '../../../src/define/quiz.js';
import type { SamenQuiz } from '../../../src/quiz/samen-quiz.js';
import { all, appears, press, show, showAgain, words } from '../page.js';

/** Attributes, and a definition to stand inside the tag. */
interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly definition?: unknown;
}

function make({ attributes = {}, definition }: Setting): SamenQuiz {
  const element = document.createElement('samen-quiz');
  for (const [name, value] of Object.entries({ lang: 'nl', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (definition !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(definition);
    element.append(script);
  }
  return element;
}

/** A quiz that nobody has begun. */
export function quiz(setting: Setting = {}): Promise<SamenQuiz> {
  return show(html`${make(setting)}`);
}

/** The same after a reload: what was kept of it is still there. */
export function reloaded(setting: Setting = {}): Promise<SamenQuiz> {
  return showAgain(html`${make(setting)}`);
}

/** Presses "start". */
export async function begin(widget: SamenQuiz): Promise<void> {
  press(widget);
  await appears(widget, '.question');
}

/** Chooses an option of the question that is shown, by its place. */
export async function choose(widget: SamenQuiz, option: number): Promise<void> {
  all(widget, '.option input')[option]?.click();
  await widget.updateComplete;
}

/** Chooses, and goes on. */
export async function answer(widget: SamenQuiz, option: number): Promise<void> {
  await choose(widget, option);
  press(widget);
  await widget.updateComplete;
}

/** Answers all fifteen questions of the default quiz. */
export async function takeAll(
  widget: SamenQuiz,
  options: readonly number[] = Array<number>(15).fill(4),
): Promise<void> {
  await begin(widget);
  for (const option of options) await answer(widget, option);
  await appears(widget, '[part=result]');
}

/** The heading of what is shown. */
export function heading(widget: SamenQuiz): string {
  return words(widget, '.heading');
}

/** What is kept of quizzes in this tab. */
export function kept(): string {
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith('samen-widgets:quiz'));
  return keys.map((key) => sessionStorage.getItem(key) ?? '').join();
}

/** A quiz with a question of each kind. */
export const kinds = {
  id: 'kinds',
  version: '1',
  title: 'Soorten',
  intro: 'Van alles een.',
  unknown: 'Weet ik niet',
  scale: ['nee', 'misschien', 'ja'],
  image: { src: 'data.png', alt: 'Een plaatje', width: 40, height: 20 },
  dimensions: [
    {
      id: 'one',
      name: 'Eén',
      bands: [
        {
          from: 0,
          title: 'Laag',
          advice: 'Eerste alinea.\n\nTweede alinea.',
          links: [{ text: 'Lees meer', url: '/lees' }],
          action: { text: 'Doe dit', url: '/doe' },
        },
        { from: 50, title: 'Hoog', advice: 'Goed zo.' },
      ],
    },
    { id: 'two', name: 'Twee' },
  ],
  questions: [
    { id: 'start', type: 'info', text: 'Eerst dit', body: 'Een.\n\nTwee.' },
    {
      id: 'choice',
      type: 'choice',
      text: 'Welke?',
      hint: 'Kies er een.',
      help: 'Meer uitleg.',
      dimensions: ['one'],
      options: [
        { id: 'a', text: 'A', score: 0 },
        { id: 'b', text: 'B', hint: 'de betere', score: 2 },
      ],
    },
    {
      id: 'several',
      type: 'choices',
      text: 'Welke allemaal?',
      dimensions: ['two'],
      max: 2,
      options: [
        { id: 'p', text: 'P', score: 1 },
        { id: 'q', text: 'Q', score: 1 },
        { id: 'r', text: 'R', score: 1 },
        { id: 'none', text: 'Geen', score: 0, exclusive: true },
      ],
    },
    {
      id: 'number',
      type: 'number',
      text: 'Hoeveel?',
      unit: 'uur',
      min: 1,
      max: 40,
      whole: true,
      dimensions: ['two'],
      showIf: { question: 'choice', equals: 'b' },
      ranges: [
        { from: 1, score: 0 },
        { from: 8, score: 1 },
      ],
    },
    {
      id: 'points',
      text: 'Hoe erg?',
      dimensions: ['one', 'two'],
      scale: { points: 10, low: 'niet erg', high: 'heel erg' },
    },
    { id: 'last', text: 'Klaar?', dimensions: ['one'], unknown: false },
  ],
  bands: [
    { id: 'low', from: 0, to: 49, title: 'Laag', advice: 'Begin.' },
    { id: 'high', from: 50, to: 100, title: 'Hoog', advice: 'Houd vast.' },
  ],
};

/** Questions of one kind in a row, of which the second is asked by the answer to the first. */
export function alike(scale: unknown): object {
  const dimensions = ['all'];
  return {
    id: 'alike',
    version: '1',
    title: 'Eender',
    intro: 'Vier dezelfde.',
    scale,
    dimensions: [{ id: 'all', name: 'Alles' }],
    questions: [
      { id: 'q1', text: 'Eén?', dimensions },
      { id: 'q2', text: 'Twee?', dimensions, showIf: { question: 'q1', equals: 1 } },
      { id: 'q3', text: 'Drie?', dimensions },
      { id: 'q4', text: 'Vier?', dimensions },
    ],
    bands: [{ id: 'any', from: 0, title: 'Klaar', advice: 'Dat was het.' }],
  };
}

/** The place of the option that is chosen at a question, or -1. */
export function chosenAt(widget: SamenQuiz, question: string): number {
  return all<HTMLInputElement>(widget, `.option [name=${question}]`).findIndex(
    ({ checked }) => checked,
  );
}
