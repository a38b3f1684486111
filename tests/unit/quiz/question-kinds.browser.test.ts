import { expect, oneEvent } from '@open-wc/testing';
import type { SamenQuiz } from '../../../src/quiz/samen-quiz.js';
import type { SamenEvent } from '../../../src/widget/events.js';
import { all, appears, fill, get, has, isFocused, press, until, words } from '../page.js';
import { alike, answer, begin, choose, chosenAt, heading, kinds, quiz } from './quizzes.js';

function ticked(widget: SamenQuiz): boolean[] {
  return all<HTMLInputElement>(widget, '.option input').map(({ checked }) => checked);
}

async function goTo(widget: SamenQuiz, index: number): Promise<void> {
  widget.goTo(index);
  await widget.updateComplete;
}

/** Presses a key as a keyboard does, on what has focus. */
function key(widget: SamenQuiz, name: string, modifiers: KeyboardEventInit = {}): void {
  const target = widget.shadowRoot?.activeElement ?? document.body;
  const init = { key: name, bubbles: true, composed: true, cancelable: true, ...modifiers };
  target.dispatchEvent(new KeyboardEvent('keydown', init));
}

describe('a question', () => {
  let widget: SamenQuiz;

  beforeEach(async () => {
    widget = await quiz({ definition: kinds });
  });

  it('is counted without the pages of information', async () => {
    expect(words(widget, '.surface > .lead')).to.contain('5 vragen');
    // Of its proportions the room is reserved before it comes.
    const image = get(widget, '.image');
    const named = ['alt', 'width', 'height'].map((name) => image.getAttribute(name));
    expect(named).to.deep.equal(['Een plaatje', '40', '20']);
    await begin(widget);
    expect(heading(widget)).to.equal('Uitleg. Eerst dit');
    expect(all(widget, '.info p')).to.have.length(2);
    await expect(widget).to.be.accessible();
    press(widget);
    await until(() => heading(widget).startsWith('Vraag 1 van 5. Welke?'));
  });

  it('has a hint, and an explanation to open', async () => {
    await goTo(widget, 1);
    const group = get(widget, 'fieldset');
    expect(group.getAttribute('aria-describedby')).to.equal('choice-hint');
    expect(words(widget, '#choice-hint')).to.equal('Kies er een.');
    expect(words(widget, '.help')).to.contain('Meer uitleg.');
    expect(get<HTMLDetailsElement>(widget, '.help').open).to.equal(false);
    expect(words(widget, '.option:nth-of-type(2)')).to.contain('de betere');
    await expect(widget).to.be.accessible();
  });

  it('that depends on another one is asked where that holds, and its answer goes where not', async () => {
    await goTo(widget, 1);
    await answer(widget, 1);
    expect(heading(widget)).to.match(/^Vraag 2 van 5/);
    await answer(widget, 0);
    expect(heading(widget)).to.equal('Vraag 3 van 5. Hoeveel?');
    fill(widget, 'number', '12');
    await goTo(widget, 1);
    await answer(widget, 0);
    expect(heading(widget)).to.match(/^Vraag 2 van 4/);
    await goTo(widget, 1);
    await answer(widget, 1);
    await goTo(widget, 3);
    expect(get<HTMLInputElement>(widget, '[name=number]').value).to.equal('');
  });

  it('of several options takes as many as it says, and asks to take some away', async () => {
    await goTo(widget, 2);
    expect(get(widget, 'fieldset').getAttribute('aria-describedby')).to.contain('several-rule');
    expect(words(widget, '#several-rule')).to.equal('Kies er hoogstens 2.');
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.error')).to.equal('Fout: Kies een of meer antwoorden');
    await expect(widget).to.be.accessible();
    for (const option of [0, 1, 2]) await choose(widget, option);
    press(widget);
    await appears(widget, '.error');
    expect(words(widget, '.error')).to.contain('Kies hoogstens 2 antwoorden.');
    await choose(widget, 0);
    expect(has(widget, '.error')).to.equal(false);
    press(widget);
    await until(() => heading(widget).includes('Hoe erg?'));
  });

  it('lets an option alone that goes with no other', async () => {
    await goTo(widget, 2);
    await choose(widget, 0);
    await choose(widget, 3);
    expect(ticked(widget)).to.deep.equal([false, false, false, true, false]);
    await choose(widget, 1);
    expect(ticked(widget)).to.deep.equal([false, true, false, false, false]);
    await choose(widget, 4);
    expect(ticked(widget)).to.deep.equal([false, false, false, false, true]);
    await choose(widget, 4);
    expect(ticked(widget)).to.deep.equal([false, false, false, false, false]);
  });

  for (const [typed, sentence] of [
    ['', 'Vul een getal in'],
    ['twaalf', 'Vul alleen een getal in, bijvoorbeeld 12 of 7,5'],
    ['7,5', 'Vul een heel getal in, zonder cijfers achter de komma'],
    ['0', 'Vul een getal in van 1 of hoger'],
    ['41', 'Vul een getal in van 40 of lager'],
  ] as const) {
    it(`for a number says of "${typed}" what is wrong, and keeps it`, async () => {
      await goTo(widget, 1);
      await answer(widget, 1);
      await goTo(widget, 3);
      const input = get<HTMLInputElement>(widget, '[name=number]');
      if (typed) fill(widget, 'number', typed);
      await widget.updateComplete;
      press(widget);
      await isFocused(widget, '.summary-heading');
      expect(words(widget, '.error')).to.equal(`Fout: ${sentence}`);
      expect(input.value).to.equal(typed);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(input.getAttribute('aria-describedby')).to.equal('number-unit number-error');
      await expect(widget).to.be.accessible();
      get(widget, '.summary a').click();
      await isFocused(widget, '[name=number]');
      fill(widget, 'number', '12');
      await widget.updateComplete;
      press(widget);
      await until(() => heading(widget).includes('Hoe erg?'));
    });
  }

  it('with points has words at both ends, also for whoever hears them', async () => {
    await goTo(widget, 3);
    expect(words(widget, '.ends')).to.equal('1 niet erg 10 heel erg');
    const names = all(widget, '.point input').map((input) => input.getAttribute('aria-label'));
    expect([names[0], names[4], names[9]]).to.deep.equal(['1: niet erg', null, '10: heel erg']);
    expect(all(widget, '.option')).to.have.length(11);
    await expect(widget).to.be.accessible();
  });

  it('can do without "I do not know"', async () => {
    await goTo(widget, 4);
    expect(words(widget, '.heading')).to.contain('Klaar?');
    expect(all(widget, '.option')).to.have.length(3);
  });

  it('is answered by number keys while an option has focus, and not elsewhere', async () => {
    await goTo(widget, 3);
    await isFocused(widget, '.heading');
    press(widget);
    await appears(widget, '.summary');
    key(widget, '2');
    await widget.updateComplete;
    expect(ticked(widget)).to.not.contain(true);
    get(widget, '.point input').focus();
    key(widget, '7');
    await widget.updateComplete;
    expect(ticked(widget).indexOf(true)).to.equal(6);
    expect(widget.shadowRoot?.activeElement).to.equal(all(widget, '.option input')[6]);
    key(widget, '0');
    await widget.updateComplete;
    expect(ticked(widget).indexOf(true)).to.equal(9);
    key(widget, '3', { ctrlKey: true });
    key(widget, 'a');
    await widget.updateComplete;
    expect(ticked(widget).indexOf(true)).to.equal(9);
    await goTo(widget, 2);
    get(widget, '.option input').focus();
    for (const digit of ['1', '2', '1']) {
      key(widget, digit);
      await widget.updateComplete;
    }
    expect(ticked(widget)).to.deep.equal([false, true, false, false, false]);
  });

  it('counts as its definition says', async () => {
    const complete = oneEvent<SamenEvent<'samen-complete'>>(widget, 'samen-complete');
    await goTo(widget, 1);
    await answer(widget, 1);
    for (const option of [0, 1]) await choose(widget, option);
    press(widget);
    await widget.updateComplete;
    fill(widget, 'number', '7');
    press(widget);
    await widget.updateComplete;
    await answer(widget, 5);
    await answer(widget, 0);
    await appears(widget, '[part=result]');
    // one: (100 + 55.6 + 0) / 3; two: (100 + 0 + 55.6) / 3.
    expect((await complete).detail).to.deep.equal({
      quiz: 'kinds',
      score: 52,
      band: 'high',
      dimensions: [
        { id: 'one', score: 52 },
        { id: 'two', score: 52 },
      ],
    });
  });

  it('has advice in paragraphs, with links and what to do', async () => {
    await goTo(widget, 1);
    for (const option of [0, 3, 0, 0]) await answer(widget, option);
    await appears(widget, '[part=result]');
    const advice = get(widget, '[part=advice]');
    expect(all(widget, '[part=advice] .advice-text')).to.have.length(2);
    const links = [...advice.querySelectorAll('a')].map(({ textContent, pathname }) => [
      textContent.trim(),
      pathname,
    ]);
    expect(links).to.deep.equal([
      ['Lees meer', '/lees'],
      ['Doe dit', '/doe'],
    ]);
    await expect(widget).to.be.accessible();
  });
});

describe('a number', () => {
  it('is a group with "I do not know", and has keys that can type what it asks for', async () => {
    const definition = {
      ...kinds,
      questions: [
        { id: 'degrees', type: 'number', text: 'Hoe koud?', min: -20, whole: true },
        ...kinds.questions.slice(1),
      ],
    };
    const widget = await quiz({ definition });
    await begin(widget);
    const group = get(widget, '[part=question]');
    expect(group.getAttribute('role')).to.equal('group');
    expect(words(widget, `#${group.getAttribute('aria-labelledby') ?? ''}`)).to.equal('Hoe koud?');
    expect(group.contains(get(widget, '.option input'))).to.equal(true);
    expect(get(widget, '[name=degrees]').hasAttribute('inputmode')).to.equal(false);
    await expect(widget).to.be.accessible();
  });
});

describe('a word that is no number', () => {
  const number = (id: string): object => ({ id, type: 'number', text: `Hoeveel ${id}?` });

  it('is no "I do not know"', async () => {
    const widget = await quiz({
      definition: { ...kinds, questions: [number('one'), ...kinds.questions.slice(1)] },
    });
    await begin(widget);
    press(widget);
    await appears(widget, '.summary');
    fill(widget, 'one', 'unknown');
    await widget.updateComplete;
    expect(chosenAt(widget, 'one')).to.equal(-1);
  });

  it('counts out no question that depends on it', async () => {
    const questions = [
      number('one'),
      { ...number('two'), showIf: { question: 'one', atLeast: 5 } },
      ...kinds.questions.slice(1),
    ];
    const widget = await quiz({ definition: { ...kinds, questions } });
    await begin(widget);
    const before = heading(widget);
    fill(widget, 'one', 'x');
    await widget.updateComplete;
    expect(heading(widget)).to.equal(before);
    fill(widget, 'one', '4');
    await until(() => heading(widget) !== before);
  });
});

describe('a quiz of questions of one kind', () => {
  const points = { points: 7, low: 'laag', high: 'hoog' };

  it('shows the choice on a numbered scale again, whatever was chosen before it', async () => {
    const widget = await quiz({ definition: alike(points) });
    await begin(widget);
    await answer(widget, 6);
    await answer(widget, 2);
    widget.goTo(0);
    await until(() => heading(widget).includes('Eén?'));
    expect(chosenAt(widget, 'q1')).to.equal(6);
    press(widget);
    await until(() => heading(widget).includes('Drie?'));
    expect(chosenAt(widget, 'q3')).to.equal(2);
  });

  it('forgets what does not apply when the visitor goes on, and not before', async () => {
    const widget = await quiz({ definition: alike(['een', 'twee']) });
    await begin(widget);
    for (const option of [0, 1, 1]) await answer(widget, option);
    widget.goTo(0);
    await until(() => heading(widget).includes('Eén?'));
    // As the arrow keys do on their way past an option.
    for (const option of [1, 0]) await choose(widget, option);
    press(widget);
    await until(() => heading(widget).includes('Twee?'));
    expect(chosenAt(widget, 'q2')).to.equal(1);
    widget.goTo(0);
    await until(() => heading(widget).includes('Eén?'));
    await answer(widget, 1);
    widget.goTo(0);
    await until(() => heading(widget).includes('Eén?'));
    await answer(widget, 0);
    await until(() => heading(widget).includes('Twee?'));
    expect(chosenAt(widget, 'q2')).to.equal(-1);
  });

  it('counts a question that may still be asked, until it cannot be', async () => {
    const widget = await quiz({ definition: alike(['een', 'twee']) });
    expect(words(widget, '.surface > .lead')).to.contain('4 vragen');
    await begin(widget);
    expect(heading(widget)).to.match(/^Vraag 1 van 4/);
    await choose(widget, 1);
    expect(heading(widget)).to.match(/^Vraag 1 van 3/);
    press(widget);
    await until(() => heading(widget).startsWith('Vraag 2 van 3'));
  });

  it('asks for every answer at its end, also where a script of the page went ahead', async () => {
    const widget = await quiz({ definition: alike(['een', 'twee']) });
    await begin(widget);
    await answer(widget, 1);
    widget.goTo(2);
    await until(() => heading(widget).includes('Vier?'));
    await answer(widget, 0);
    await until(() => heading(widget).includes('Drie?'));
    await isFocused(widget, '.summary-heading');
    await answer(widget, 0);
    await until(() => heading(widget).includes('Vier?'));
    press(widget);
    await appears(widget, '[part=result]');
  });
});

describe('a column of 280 px', () => {
  const long = 'Rechtsbijstandsverzekeringsmaatschappijwebsitetoegankelijkheidsverklaring';
  const definition = {
    ...alike(['nee', long]),
    dimensions: [
      {
        id: 'all',
        name: long,
        bands: [
          {
            from: 0,
            title: 'Alles',
            advice: long,
            links: [{ text: `https://voorbeeld.example/${long}`, url: '/lees' }],
            action: { text: long, url: 'tel:14020' },
          },
        ],
      },
    ],
    bands: [{ id: 'any', from: 0, title: long, advice: long }],
  };

  it('is wide enough for the longest words, at a question and in the result', async () => {
    const widget = await quiz({ definition });
    widget.style.inlineSize = '280px';
    const fits = (): boolean => {
      const { right } = widget.getBoundingClientRect();
      return all(widget, '.surface *').every(
        (element) => element.getBoundingClientRect().right <= right + 1,
      );
    };
    await begin(widget);
    expect(fits()).to.equal(true);
    for (const option of [1, 1, 1]) await answer(widget, option);
    await appears(widget, '[part=result]');
    expect(fits()).to.equal(true);
  });
});
