import { expect } from '@open-wc/testing';
import { encodeLink } from '../../../src/quiz/coming-back/link.js';
import nl from '../../../src/quiz/presets/alliance-role.nl.js';
import type { SamenQuiz } from '../../../src/quiz/samen-quiz.js';
import { all, appears, get, has, isFocused, isGone, press, until, words } from '../page.js';
import { answer, begin, choose, heading, kept, kinds, quiz, reloaded, takeAll } from './quizzes.js';

const twoHours = 2 * 3_600_000;

/** Makes what was kept older. */
function age(milliseconds: number): void {
  for (const key of Object.keys(sessionStorage)) {
    const text = sessionStorage.getItem(key) ?? '';
    sessionStorage.setItem(
      key,
      text.replace(/"savedAt":(\d+)/, (_, at) => `"savedAt":${Number(at) - milliseconds}`),
    );
  }
}

function chosen(widget: SamenQuiz): number {
  return all<HTMLInputElement>(widget, '.option input').findIndex(({ checked }) => checked);
}

/** A quiz with three answers, that is then left. */
async function beginAndLeave(attributes: Record<string, string> = {}): Promise<void> {
  const widget = await quiz({ attributes });
  await begin(widget);
  for (const option of [3, 1, 4]) await answer(widget, option);
  if (attributes['persist'] !== 'none') await until(() => kept().includes('"place":3'));
  widget.remove();
}

describe('a quiz that was begun', () => {
  it('asks after a reload whether to go on, and goes on where the visitor was', async () => {
    await beginAndLeave();
    const widget = await reloaded();
    expect(heading(widget)).to.equal('Verder waar u was?');
    expect(words(widget, '.lead')).to.equal(
      'U was bij vraag 4 van 15. Uw antwoorden staan er nog.',
    );
    await expect(widget).to.be.accessible();
    press(widget);
    await isFocused(widget, '.heading');
    expect(heading(widget)).to.match(/^Vraag 4 van 15/);
    widget.goTo(2);
    await widget.updateComplete;
    expect(chosen(widget)).to.equal(4);
  });

  it('begins again where the visitor says so, and forgets the answers', async () => {
    await beginAndLeave();
    const widget = await reloaded();
    get(widget, '[part=button-secondary]').click();
    await until(() => heading(widget) === 'Welke rol speelt uw organisatie?');
    expect(kept()).to.equal('');
    await begin(widget);
    expect(chosen(widget)).to.equal(-1);
  });

  it('goes back to its result at once after all answers were looked at again', async () => {
    const widget = await quiz();
    await takeAll(widget);
    all(widget, '.actions button')
      .find(({ textContent }) => textContent.includes('Antwoorden aanpassen'))
      ?.click();
    await until(() => heading(widget).startsWith('Vraag 1 van 15'));
    expect(words(widget, '.note')).to.contain('Alle vragen zijn beantwoord.');
    get(widget, '.note button').click();
    await appears(widget, '[part=result]');
  });

  it('goes on at its result where all was answered, though answers were being changed', async () => {
    const first = await quiz();
    await takeAll(first);
    first.goTo(0);
    await until(() => kept().includes('"place":0'));
    first.remove();
    const widget = await reloaded();
    expect(words(widget, '.lead')).to.contain('U had alle vragen beantwoord.');
    let completed = 0;
    widget.addEventListener('samen-complete', () => (completed += 1));
    press(widget);
    await appears(widget, '[part=result]');
    expect(completed).to.equal(0);
  });

  it('goes on at the first question without an answer, where one has gone', async () => {
    const first = await quiz();
    await takeAll(first);
    await until(() => kept().includes('"place":"result"'));
    first.remove();
    const [key = ''] = Object.keys(sessionStorage);
    const text = sessionStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, text.replace('"referee-1":5', '"referee-1":9'));
    const widget = await reloaded();
    press(widget);
    await until(() => heading(widget).startsWith('Vraag 3 van 15'));
  });

  it('goes on at its result', async () => {
    const first = await quiz();
    await takeAll(first);
    first.remove();
    const widget = await reloaded();
    expect(words(widget, '.lead')).to.contain('U had alle vragen beantwoord.');
    press(widget);
    await appears(widget, '[part=result]');
    expect(heading(widget)).to.equal('U bent betrokken, en het kan nog sterker');
  });

  it('is forgotten after two hours, and where the site wants nothing to be kept', async () => {
    await beginAndLeave();
    age(twoHours + 1000);
    expect(heading(await reloaded())).to.equal('Welke rol speelt uw organisatie?');
    expect(kept()).to.equal('');
    await beginAndLeave({ persist: 'none' });
    expect(kept()).to.equal('');
    expect(heading(await reloaded({ attributes: { persist: 'none' } }))).to.match(/^Welke rol/);
  });

  it('of another version, or damaged, is not taken up', async () => {
    await beginAndLeave();
    const [key = ''] = Object.keys(sessionStorage);
    const text = sessionStorage.getItem(key) ?? '';
    for (const other of [
      text.replace('"version":"1"', '"version":"0"'),
      text.slice(0, 40),
      '{}',
      '"x"',
      text.replace(/"answers":\{[^}]*\}/, '"answers":{"commitment-1":99,"other":1}'),
    ]) {
      sessionStorage.setItem(key, other);
      const widget = await reloaded();
      expect(heading(widget), other).to.equal('Welke rol speelt uw organisatie?');
      widget.remove();
    }
  });

  it('forgets an only answer that was taken back', async () => {
    const [info, choice, several, ...rest] = kinds.questions;
    const questions = [several, info, choice, ...rest];
    const widget = await quiz({ definition: { ...kinds, questions } });
    await begin(widget);
    await choose(widget, 0);
    await until(() => kept().includes('"several":["p"]'));
    await choose(widget, 0);
    await until(() => kept() === '');
  });

  it('keeps nothing before a first answer', async () => {
    const widget = await quiz();
    await begin(widget);
    await answer(widget, 0);
    await until(() => kept() !== '');
    widget.remove();
    const other = await quiz();
    await begin(other);
    press(other);
    await appears(other, '.summary');
    expect(kept()).to.equal('');
  });
});

describe('a link to a result', () => {
  const answers = new Map(nl.questions.map(({ id }, index) => [id, (index % 5) + 1]));
  const link = `#${encodeLink(nl, answers)}`;
  const share = { attributes: { share: '' } };

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows that result at once, says so, and is taken out of the address', async () => {
    history.replaceState(null, '', link);
    let completed = 0;
    addEventListener('samen-complete', () => (completed += 1), { once: true });
    const widget = await quiz(share);
    await appears(widget, '[part=result]');
    expect(location.hash).to.equal('');
    expect(words(widget, '.note')).to.contain('Iemand heeft dit resultaat met u gedeeld.');
    expect(words(widget, '.score .eyebrow')).to.equal('Gedeeld resultaat');
    expect(has(widget, '.opener')).to.equal(false);
    expect(kept()).to.contain('"answers":{}');
    expect(completed).to.equal(0);
    await expect(widget).to.be.accessible();
    get(widget, '.note button').click();
    await until(() => heading(widget).startsWith('Welke rol'));
  });

  it('leaves what the visitor had begun', async () => {
    await beginAndLeave({ share: '' });
    history.replaceState(null, '', link);
    const widget = await reloaded(share);
    await appears(widget, '[part=result]');
    expect(kept()).to.contain('"place":3');
    get(widget, '.note button').click();
    await until(() => heading(widget) === 'Verder waar u was?');
  });

  it('lends its answers to nobody, whatever a script of the page does next', async () => {
    history.replaceState(null, '', link);
    const widget = await quiz(share);
    await appears(widget, '[part=result]');
    widget.goTo(4);
    await until(() => heading(widget).startsWith('Vraag 5 van 15'));
    expect(chosen(widget)).to.equal(-1);
    await until(() => kept() === '');
  });

  it('is left for the question that it came in between', async () => {
    const widget = await quiz(share);
    await begin(widget);
    for (const option of [3, 1]) await answer(widget, option);
    await choose(widget, 2);
    location.hash = link;
    await appears(widget, '[part=result]');
    expect(words(widget, '.note')).to.contain('Iemand heeft dit resultaat met u gedeeld.');
    get(widget, '.note button').click();
    await until(() => heading(widget).startsWith('Vraag 3 van 15'));
    await isFocused(widget, '.heading');
    expect(chosen(widget)).to.equal(2);
  });

  it('is left for the result that the visitor had', async () => {
    const widget = await quiz(share);
    await takeAll(widget);
    const score = words(widget, '.ring');
    location.hash = link;
    await until(() => words(widget, '.score .eyebrow') === 'Gedeeld resultaat');
    expect(words(widget, '.ring')).not.to.equal(score);
    get(widget, '.note button').click();
    await until(() => words(widget, '.score .eyebrow') === 'Uw resultaat');
    expect(words(widget, '.ring')).to.equal(score);
  });

  it('is left for what was kept, also after a second link and a reload', async () => {
    await beginAndLeave({ share: '' });
    history.replaceState(null, '', link);
    const widget = await reloaded(share);
    await appears(widget, '[part=result]');
    const score = words(widget, '.ring');
    location.hash = `#${encodeLink(nl, new Map(nl.questions.map(({ id }) => [id, 5])))}`;
    await until(() => words(widget, '.ring') !== score);
    expect(kept()).to.contain('"place":3');
    widget.remove();
    const again = await reloaded(share);
    await appears(again, '[part=result]');
    get(again, '.note button').click();
    await until(() => heading(again) === 'Verder waar u was?');
    expect(words(again, '.lead')).to.contain('U was bij vraag 4 van 15.');
  });

  it('says where leaving it leads to', async () => {
    const widget = await quiz(share);
    await begin(widget);
    location.hash = link;
    await appears(widget, '[part=result]');
    expect(words(widget, '.note button')).to.equal('Terug naar mijn zelftest');
    widget.remove();
    history.replaceState(null, '', link);
    const other = await quiz(share);
    await appears(other, '[part=result]');
    expect(words(other, '.note button')).to.equal('Doe de zelftest zelf');
  });

  it('works on a page that stands open', async () => {
    const widget = await quiz(share);
    location.hash = link;
    await appears(widget, '[part=result]');
    await until(() => location.hash === '');
  });

  for (const [name, broken, sentence] of [
    ['old', link.replace('=1.1.', '=1.0.'), 'De link werkt niet.'],
    ['damaged', link.slice(0, -6), 'De link werkt niet.'],
    [
      'of another version',
      `#${encodeLink({ ...nl, version: '0' }, answers)}`,
      'De link hoort bij een oudere versie van deze zelftest.',
    ],
  ] as const) {
    it(`that is ${name} says so, above the start`, async () => {
      history.replaceState(null, '', broken);
      const widget = await quiz(share);
      expect(words(widget, '.note')).to.contain(sentence);
      expect(heading(widget)).to.match(/^Welke rol/);
      expect(location.hash).to.equal('');
      await expect(widget).to.be.accessible();
    });
  }

  it('that is damaged leaves the visitor where they are, and says so', async () => {
    const widget = await quiz(share);
    await begin(widget);
    for (const option of [3, 1]) await answer(widget, option);
    location.hash = link.slice(0, -6);
    await appears(widget, '.note');
    expect(words(widget, '.note')).to.contain('De link werkt niet.');
    expect(heading(widget)).to.match(/^Vraag 3 van 15/);
    await answer(widget, 2);
    await until(() => heading(widget).startsWith('Vraag 4 van 15'));
    await isGone(widget, '.note');
  });

  it('that is damaged says so above a result as well', async () => {
    const widget = await quiz(share);
    await takeAll(widget);
    location.hash = link.slice(0, -6);
    await appears(widget, '.note');
    expect(words(widget, '.note')).to.contain('De link werkt niet.');
    expect(words(widget, '.score .eyebrow')).to.equal('Uw resultaat');
  });

  it('that is damaged asks whether to go on where the visitor had begun', async () => {
    await beginAndLeave({ share: '' });
    history.replaceState(null, '', link.slice(0, -6));
    const widget = await reloaded(share);
    expect(words(widget, '.note')).to.contain('De link werkt niet.');
    expect(heading(widget)).to.equal('Verder waar u was?');
    press(widget);
    await until(() => heading(widget).startsWith('Vraag 4 van 15'));
    await isGone(widget, '.note');
  });

  it('shows the same result after a reload, until the visitor leaves it', async () => {
    history.replaceState(null, '', link);
    const first = await quiz(share);
    await appears(first, '[part=result]');
    const score = words(first, '.ring');
    first.remove();
    const again = await reloaded(share);
    await appears(again, '[part=result]');
    expect(words(again, '.ring')).to.equal(score);
    expect(words(again, '.score .eyebrow')).to.equal('Gedeeld resultaat');
    get(again, '.note button').click();
    await until(() => heading(again).startsWith('Welke rol'));
    again.remove();
    expect(heading(await reloaded(share))).to.match(/^Welke rol/);
  });

  it('is read only where the site offers it, and by the quiz that it is of', async () => {
    history.replaceState(null, '', link);
    const widget = await quiz();
    expect(heading(widget)).to.match(/^Welke rol/);
    expect(location.hash).to.equal(link);
    history.replaceState(null, '', '#contact');
    const other = await quiz(share);
    expect(heading(other)).to.match(/^Welke rol/);
    expect(location.hash).to.equal('#contact');
  });

  it('is offered with the result, and gives back the same answers', async () => {
    const first = await quiz(share);
    const options = [3, 1, 4, 2, 0, 3, 1, 4, 2, 0, 5, 5, 0, 4, 1];
    await takeAll(first, options);
    const score = words(first, '.ring');
    all(first, '.actions button')
      .find(({ textContent }) => textContent.includes('Deel met een link'))
      ?.click();
    await appears(first, '.share');
    await expect(first).to.be.accessible();
    const { value } = get<HTMLInputElement>(first, '#share-link');
    expect(value.startsWith(`${location.origin}${location.pathname}`)).to.equal(true);
    first.remove();
    history.replaceState(null, '', new URL(value).hash);
    const widget = await quiz(share);
    await appears(widget, '[part=result]');
    expect(words(widget, '.ring')).to.equal(score);
  });
});

describe('a page that changes its own fragment', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the visitor where they are', async () => {
    const widget = await quiz({ attributes: { share: '' } });
    await begin(widget);
    for (const option of [3, 1]) await answer(widget, option);
    await until(() => kept().includes('"place":2'));
    const heard = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = 'content';
    await heard;
    await widget.updateComplete;
    expect(heading(widget)).to.match(/^Vraag 3 van 15/);
  });
});
