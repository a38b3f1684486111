import { expect, oneEvent } from '@open-wc/testing';
import type { SamenEvent } from '../../../src/widget/events.js';
import { all, appears, find, get, isFocused, press, until, words } from '../page.js';
import { alike, chosenAt, heading, kept, kinds, quiz, reloaded } from './quizzes.js';

const page = { attributes: { layout: 'page' } };

describe('a quiz on one page', () => {
  const title = 'Voorbeeldgemeente';

  beforeEach(() => {
    document.title = title;
  });

  it('shows all questions below its title, with numbers, and how many were answered', async () => {
    const widget = await quiz(page);
    expect(heading(widget)).to.equal('Welke rol speelt uw organisatie?');
    expect(all(widget, '.step')).to.have.length(15);
    expect(words(widget, '.step:nth-of-type(2) .heading')).to.match(/^2\. Partners krijgen/);
    expect(all(widget, '.step .heading')[1]?.getAttribute('aria-level')).to.equal('3');
    expect(words(widget, '[role=status]')).to.equal('0 van 15 vragen beantwoord');
    all(widget, '.step:nth-of-type(3) input')[2]?.click();
    await until(() => words(widget, '[role=status]') === '1 van 15 vragen beantwoord');
    await expect(widget).to.be.accessible();
  });

  it('follows a layout that a script chooses later', async () => {
    const widget = await quiz();
    widget.layout = 'page';
    await until(() => all(widget, '.step').length === 15);
    widget.layout = 'steps';
    await until(() => all(widget, '.step').length === 0);
    expect(heading(widget)).to.equal('Welke rol speelt uw organisatie?');
  });

  it('says at each question what is missing, and above all where', async () => {
    const widget = await quiz(page);
    for (const step of [1, 2]) all(widget, `.step:nth-of-type(${step}) input`)[0]?.click();
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(document.title).to.equal(`Fout: ${title}`);
    expect(all(widget, '.summary a')).to.have.length(13);
    expect(words(widget, '.summary a')).to.equal('Vraag 3: Kies een antwoord');
    expect(all(widget, '.error')).to.have.length(13);
    await expect(widget).to.be.accessible();
    get(widget, '.summary a').click();
    await isFocused(widget, '[name=referee-1]');
    all(widget, '.step:nth-of-type(3) input')[4]?.click();
    await until(() => all(widget, '.error').length === 12);
    expect(all(widget, '.summary a')).to.have.length(12);
  });

  it('gives its result once all is answered', async () => {
    const widget = await quiz(page);
    const complete = oneEvent<SamenEvent<'samen-complete'>>(widget, 'samen-complete');
    for (const step of all(widget, '.step')) {
      step.querySelectorAll<HTMLInputElement>('input')[4]?.click();
    }
    press(widget);
    await appears(widget, '[part=result]');
    expect((await complete).detail.score).to.equal(67);
    await isFocused(widget, '.heading');
    expect(document.title).to.equal(title);
  });

  it('shows a question where it is asked, and takes it away where it is not', async () => {
    const widget = await quiz({ ...page, definition: kinds });
    const hasNumber = (): boolean => find(widget, '[name=number]') !== null;
    expect(hasNumber()).to.equal(false);
    const choice = all(widget, '[name=choice]');
    choice[1]?.click();
    await until(hasNumber);
    choice[0]?.click();
    await until(() => !hasNumber());
    await expect(widget).to.be.accessible();
  });

  it('shows every answer still when a question before it goes, or comes back', async () => {
    const widget = await quiz({ ...page, definition: alike(['een', 'twee', 'drie']) });
    const choose = (question: string, option: number): void =>
      all(widget, `[name=${question}]`)[option]?.click();
    choose('q1', 0);
    await until(() => find(widget, '[name=q2]') !== null);
    for (const question of ['q2', 'q3', 'q4']) choose(question, 1);
    choose('q1', 1);
    await until(() => find(widget, '[name=q2]') === null);
    expect(['q1', 'q3', 'q4'].map((id) => chosenAt(widget, id))).to.deep.equal([1, 1, 1]);
    // Not left yet: whoever passes over an option by arrow keys loses nothing.
    choose('q1', 0);
    await until(() => find(widget, '[name=q2]') !== null);
    expect(['q1', 'q2', 'q3', 'q4'].map((id) => chosenAt(widget, id))).to.deep.equal([0, 1, 1, 1]);
  });

  it('says nothing is wrong any more when the question with the error is not asked', async () => {
    const widget = await quiz({ ...page, definition: alike(['een', 'twee']) });
    all(widget, '[name=q1]')[0]?.click();
    await until(() => find(widget, '[name=q2]') !== null);
    for (const question of ['q3', 'q4']) all(widget, `[name=${question}]`)[1]?.click();
    press(widget);
    await appears(widget, '.summary');
    all(widget, '[name=q1]')[1]?.click();
    await until(() => find(widget, '.summary') === null);
    expect(document.title).to.equal(title);
  });

  it('goes to a question by its index', async () => {
    const widget = await quiz(page);
    widget.goTo(9);
    await isFocused(widget, '#step-collective-2 .heading');
  });

  it('asks after a reload whether to go on, as any quiz does', async () => {
    const first = await quiz(page);
    all(first, '.option input')[3]?.click();
    await until(() => kept() !== '');
    first.remove();
    const widget = await reloaded(page);
    expect(heading(widget)).to.equal('Verder waar u was?');
    press(widget);
    await until(() => all(widget, '.step').length === 15);
    expect(all<HTMLInputElement>(widget, '.option input')[3]?.checked).to.equal(true);
  });

  it('goes on after a reload at the question that was answered last', async () => {
    const first = await quiz(page);
    all(first, '.step:nth-of-type(4) input')[1]?.click();
    await until(() => kept().includes('"place":3'));
    first.remove();
    const widget = await reloaded(page);
    expect(words(widget, '.lead')).to.contain('U was bij vraag 4 van 15.');
    press(widget);
    await isFocused(widget, '#step-openness-1 .heading');
  });

  it('says what is wrong in the language of the page, also when that changes', async () => {
    const widget = await quiz(page);
    press(widget);
    await appears(widget, '.error');
    widget.lang = 'en';
    await until(() => words(widget, '.error') === 'Error: Choose an answer');
    expect(words(widget, '.summary a')).to.equal('Question 1: Choose an answer');
  });
});
