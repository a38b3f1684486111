import '../../../src/define/quiz.js';
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { SamenEvent } from '../../../src/widget/events.js';
import type { SamenQuiz } from '../../../src/quiz/samen-quiz.js';
import { StandIn } from '../endpoint.js';
import { all, appears, fill, find, get, has, isFocused, press, show, words } from '../page.js';

function quiz(): Promise<SamenQuiz> {
  return show(html`<samen-quiz lang="nl" endpoint="/api/leads" contact="optional"></samen-quiz>`);
}

/** Chooses an option of the question that is shown, and goes on. */
async function answer(widget: SamenQuiz, option: number): Promise<void> {
  all(widget, '.option input')[option]?.click();
  await widget.updateComplete;
  press(widget);
  await widget.updateComplete;
}

async function takeAll(widget: SamenQuiz, option: number): Promise<void> {
  press(widget);
  await appears(widget, '.question');
  for (let index = 0; index < 15; index += 1) await answer(widget, option);
  await appears(widget, '[part=result]');
}

const own = {
  id: 'own',
  version: '3',
  title: { nl: 'Eigen zelftest', en: 'Own self-test' },
  intro: 'Intro',
  scale: ['nee', 'ja'],
  dimensions: [
    {
      id: 'all',
      name: 'Alles',
      bands: [
        { from: 0, title: 'Laag', advice: 'Begin' },
        { from: 70, title: 'Hoog', advice: 'Houd vast' },
      ],
    },
  ],
  questions: [{ id: 'one', dimensions: ['all'], text: 'Eén vraag?' }],
  bands: [{ id: 'any', from: 0, title: 'Klaar', advice: 'Dat was het.' }],
};

describe('<samen-quiz>', () => {
  let endpoint: StandIn;
  const title = 'Voorbeeldgemeente';

  beforeEach(() => {
    endpoint = new StandIn();
    document.title = title;
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('begins with what it is, how long it takes, and that nothing is sent', async () => {
    const widget = await quiz();
    expect(words(widget, '.heading')).to.equal('Welke rol speelt uw organisatie?');
    expect(words(widget, '.surface > .lead')).to.contain('15 vragen, ongeveer 4 minuten.');
    expect(document.title).to.equal(title);
    await expect(widget).to.be.accessible();
  });

  it('shows a statement, with how far the visitor is in its heading and in the title', async () => {
    const widget = await quiz();
    const step = oneEvent<SamenEvent<'samen-step'>>(widget, 'samen-step');
    press(widget);
    expect((await step).detail).to.deep.equal({ index: 0, count: 15 });
    await isFocused(widget, '.heading');
    expect(words(widget, '.heading')).to.match(/^Vraag 1 van 15. Ook als de alliantie loopt/);
    expect(document.title).to.equal(`Vraag 1 van 15 – ${title}`);
    expect(all(widget, '.option')).to.have.length(6);
    await expect(widget).to.be.accessible();
  });

  it('says how far the visitor is in the title again, after it was moved on the page', async () => {
    const widget = await quiz();
    press(widget);
    await appears(widget, '.question');
    const place = document.createElement('section');
    widget.before(place);
    widget.remove();
    await widget.updateComplete;
    expect(document.title).to.equal(title);
    place.append(widget);
    await widget.updateComplete;
    expect(document.title).to.equal(`Vraag 1 van 15 – ${title}`);
    widget.remove();
    await widget.updateComplete;
    expect(document.title).to.equal(title);
  });

  it('asks for an answer before it goes on', async () => {
    const widget = await quiz();
    press(widget);
    await appears(widget, '.question');
    await waitUntil(() => {
      press(widget);
      return find(widget, '.summary') !== null;
    });
    await isFocused(widget, '.summary-heading');
    expect(document.title).to.equal(`Fout: Vraag 1 van 15 – ${title}`);
    await expect(widget).to.be.accessible();
    get(widget, '.summary a').click();
    await isFocused(widget, '.options input');
    get(widget, '.options input').click();
    await waitUntil(() => find(widget, '.summary') === null && find(widget, '.error') === null);
  });

  it('goes back to an answer that is still there, and lets it be changed', async () => {
    const widget = await quiz();
    press(widget);
    await appears(widget, '.question');
    expect(has(widget, '[part=button-secondary]')).to.equal(false);
    await answer(widget, 3);
    expect(all<HTMLInputElement>(widget, '.options input').some(({ checked }) => checked)).to.equal(
      false,
    );
    get(widget, '[part=button-secondary]').click();
    await waitUntil(() => words(widget, '.heading').startsWith('Vraag 1'));
    expect(all<HTMLInputElement>(widget, '.options input')[3]?.checked).to.equal(true);
  });

  it('shows every answer again, whatever was answered around it', async () => {
    const widget = await quiz();
    press(widget);
    await appears(widget, '.question');
    const given = [3, 1, 4, 2, 0, 3, 1, 4, 2, 0, 5, 5, 0, 4, 1];
    for (const option of given) await answer(widget, option);
    await appears(widget, '[part=result]');
    widget.goTo(0);
    const shown: number[] = [];
    for (let index = 0; index < given.length; index += 1) {
      await waitUntil(() => find(widget, '.question') !== null);
      shown.push(
        all<HTMLInputElement>(widget, '.options input').findIndex(({ checked }) => checked),
      );
      press(widget);
      await widget.updateComplete;
    }
    expect(shown).to.deep.equal(given);
  });

  it('gives a result with a score for each subject, and sends nothing', async () => {
    const widget = await quiz();
    const complete = oneEvent<SamenEvent<'samen-complete'>>(widget, 'samen-complete');
    await takeAll(widget, 4);
    const { detail } = await complete;
    // "Strongly agree" everywhere: 100 for statements, 0 for those the other way round.
    expect(detail.quiz).to.equal('alliance-role');
    expect(detail.dimensions).to.deep.equal([
      { id: 'commitment', score: 67 },
      { id: 'one-voice', score: 67 },
      { id: 'referee', score: 67 },
      { id: 'openness', score: 67 },
      { id: 'collective', score: 67 },
    ]);
    expect(detail.score).to.equal(67);
    expect(detail.band).to.equal('involved');
    await isFocused(widget, '.heading');
    expect(words(widget, '.heading')).to.equal('U bent betrokken, en het kan nog sterker');
    expect(all(widget, '.dimensions > li')).to.have.length(5);
    expect(words(widget, '.figure')).to.contain('67 van 100');
    expect(get(widget, '.ring').getAttribute('aria-label')).to.equal('67 van 100');
    expect(document.title).to.equal(title);
    expect(endpoint.received).to.have.length(0);
    await expect(widget).to.be.accessible();
  });

  it('gives no score where the visitor never knew', async () => {
    const widget = await quiz();
    await takeAll(widget, 5);
    expect(words(widget, '.heading')).to.equal('Wij kunnen geen score geven');
    expect(has(widget, '.ring')).to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('forgets all answers when it begins again', async () => {
    const widget = await quiz();
    await takeAll(widget, 4);
    widget.restart();
    await waitUntil(() => words(widget, '.heading').startsWith('Welke rol'));
    press(widget);
    await appears(widget, '.question');
    expect(all<HTMLInputElement>(widget, '.options input').some(({ checked }) => checked)).to.equal(
      false,
    );
  });

  it('shows a statement by its index, and does nothing for one that is not there', async () => {
    const widget = await quiz();
    widget.goTo(15);
    widget.goTo(-1);
    widget.goTo(0.5);
    await widget.updateComplete;
    expect(has(widget, '.question')).to.equal(false);
    widget.goTo(14);
    await appears(widget, '.question');
    expect(words(widget, '.heading')).to.match(/^Vraag 15 van 15/);
    expect(words(widget, 'button[type=submit]')).to.equal('Bekijk mijn resultaat');
  });

  it('sends the result and no answer, when the visitor asks for contact', async () => {
    const widget = await quiz();
    await takeAll(widget, 4);
    get(widget, '.opener').click();
    await isFocused(widget, '.drawer .heading');
    expect(has(widget, '.opener')).to.equal(false);
    await expect(widget).to.be.accessible();
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    await isFocused(widget, '.success .heading');
    const [sent] = endpoint.received;
    expect(sent?.subject).to.deep.equal({
      quiz: 'alliance-role',
      version: '1',
      band: 'involved',
      score: 67,
      dimensions: ['commitment', 'one-voice', 'referee', 'openness', 'collective'].map((id) => ({
        id,
        score: 67,
      })),
    });
    await expect(widget).to.be.accessible();
  });

  it('offers to send a new result after another one was sent', async () => {
    const widget = await quiz();
    await takeAll(widget, 4);
    get(widget, '.opener').click();
    await appears(widget, '.drawer');
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    widget.restart();
    await widget.updateComplete;
    await takeAll(widget, 0);
    expect(has(widget, '.success')).to.equal(false);
    get(widget, '.opener').click();
    await isFocused(widget, '.drawer .heading');
    press(widget);
    await appears(widget, '.success');
    expect(endpoint.received).to.have.length(2);
    expect(endpoint.received[1]?.id).not.to.equal(endpoint.received[0]?.id);
  });

  it('offers to send a new result also where another one was on its way meanwhile', async () => {
    const widget = await quiz();
    await takeAll(widget, 4);
    get(widget, '.opener').click();
    await appears(widget, '.drawer');
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    const release = endpoint.hold();
    press(widget);
    await waitUntil(() => endpoint.held === 1, 'it is on its way', { timeout: 8000 });
    widget.restart();
    await widget.updateComplete;
    await takeAll(widget, 0);
    release();
    await appears(widget, '.opener');
    expect(has(widget, '.success')).to.equal(false);
    expect(endpoint.received).to.have.length(1);
  });

  it('closes the form without losing a word', async () => {
    const widget = await quiz();
    await takeAll(widget, 4);
    get(widget, '.opener').click();
    await appears(widget, '.drawer');
    fill(widget, 'name', 'Jo de Vries');
    get(widget, '.drawer form > .row .quiet').click();
    await isFocused(widget, '.opener');
    get(widget, '.opener').click();
    await isFocused(widget, '.drawer .heading');
    expect(get<HTMLInputElement>(widget, '[name=name]').value).to.equal('Jo de Vries');
  });

  it('asks nobody for contact unless the site says so', async () => {
    const widget = await show<SamenQuiz>(html`<samen-quiz lang="nl"></samen-quiz>`);
    await takeAll(widget, 4);
    expect(has(widget, '.opener')).to.equal(false);
    expect(has(widget, '.notice')).to.equal(false);
  });

  it('takes a definition that stands inside the tag', async () => {
    const widget = await show<SamenQuiz>(html`
      <samen-quiz lang="en">
        <script type="application/json">
          ${JSON.stringify(own)}
        </script>
      </samen-quiz>
    `);
    expect(words(widget, '.heading')).to.equal('Own self-test');
    press(widget);
    await appears(widget, '.question');
    expect(all(widget, '.option')).to.have.length(2);
    await answer(widget, 1);
    await appears(widget, '[part=result]');
    expect(words(widget, '.heading')).to.equal('Klaar');
    expect(words(widget, '.advice')).to.equal('Houd vast');
  });

  it('fetches a definition', async () => {
    endpoint.answersWithJson('/api/quiz.json', own);
    const widget = await show<SamenQuiz>(
      html`<samen-quiz lang="nl" src="/api/quiz.json"></samen-quiz>`,
    );
    expect(words(widget, '.heading')).to.equal('Eigen zelftest');
    expect(words(widget, '.surface')).to.contain('1 vraag, ongeveer 2 minuten.');
  });

  for (const [name, content, place] of [
    ['that is no JSON', '{', 'JSON'],
    [
      'that is no quiz',
      JSON.stringify({ ...own, questions: [{ id: 'one', dimensions: ['none'], text: 'x' }] }),
      'questions[0].dimensions[0] (vraag 1, "one"): er is geen onderwerp "none" in "dimensions"; wel: all',
    ],
  ] as const) {
    it(`shows one sentence and the fallback for a definition ${name}`, async () => {
      const widget = await show<SamenQuiz>(html`
        <samen-quiz lang="nl">
          <script type="application/json">
            ${content}
          </script>
          <a href="#mail">Vraag de zelftest aan</a>
        </samen-quiz>
      `);
      expect(words(widget, '.surface > p')).to.equal('De zelftest werkt nu niet.');
      await appears(widget, '.notice');
      expect(words(widget, '.notice')).to.contain(place);
      expect(has(widget, 'slot:not([name])')).to.equal(true);
    });
  }

  it('says what went wrong with an address that gives no definition', async () => {
    endpoint.answersWithJson('/api/missing.json', 'none', 404);
    const widget = await show<SamenQuiz>(
      html`<samen-quiz lang="nl" src="/api/missing.json"></samen-quiz>`,
    );
    await appears(widget, '.notice');
    expect(words(widget, '.notice')).to.contain('/api/missing.json: status 404');
  });

  it('begins anew with another quiz, and tells the editor of a wrong preset', async () => {
    endpoint.answersWithJson('/api/quiz.json', own);
    const widget = await quiz();
    widget.goTo(4);
    await appears(widget, '.question');
    widget.src = '/api/quiz.json';
    await waitUntil(() => words(widget, '.heading') === 'Eigen zelftest');
    widget.src = 'javascript:alert(1)';
    widget.setAttribute('preset', 'allianc-rol');
    await appears(widget, '.notice');
    expect(words(widget, '.notice')).to.contain('“src” heeft de waarde “javascript:alert(1)”');
    expect(words(widget, '.notice')).to.contain('“preset” heeft de waarde “allianc-rol”');
    await waitUntil(() => words(widget, '.heading') === 'Welke rol speelt uw organisatie?');
  });

  it('is not available, and throws nothing, when its definition goes away', async () => {
    endpoint.answersWithJson('/api/gone.json', 'none', 404);
    const thrown: unknown[] = [];
    const listen = ({ reason }: PromiseRejectionEvent): void => void thrown.push(reason);
    addEventListener('unhandledrejection', listen);
    const widget = await quiz();
    press(widget);
    await appears(widget, '.question');
    all(widget, '.option input')[3]?.click();
    widget.src = '/api/gone.json';
    await waitUntil(() => find(widget, '.question') === null);
    expect(words(widget, '.surface > p')).to.equal('De zelftest werkt nu niet.');
    widget.restart();
    await widget.updateComplete;
    // In another voice there is still none.
    widget.lang = 'en';
    await waitUntil(
      () => words(widget, '.surface > p') === 'The self-test is not working right now.',
    );
    await new Promise(requestAnimationFrame);
    removeEventListener('unhandledrejection', listen);
    expect(thrown).to.deep.equal([]);
  });

  it('forgets its own answers alone when it begins again after another quiz', async () => {
    endpoint.answersWithJson('/api/quiz.json', own);
    const widget = await quiz();
    press(widget);
    await appears(widget, '.question');
    all(widget, '.option input')[3]?.click();
    const isKept = (): boolean =>
      Object.keys(sessionStorage).some((key) => key.endsWith(' alliance-role'));
    await waitUntil(isKept);
    widget.src = '/api/quiz.json';
    await waitUntil(() => words(widget, '.heading') === 'Eigen zelftest');
    widget.restart();
    await widget.updateComplete;
    expect(isKept()).to.equal(true);
  });

  it('shows a result in the language of the page, also when that changes', async () => {
    const widget = await quiz();
    await takeAll(widget, 4);
    widget.lang = 'en';
    await waitUntil(
      () => words(widget, '.heading') === 'You are involved, and could be stronger still',
    );
    expect(words(widget, '.score .eyebrow')).to.equal('Your result');
    expect(widget.shadowRoot?.textContent).not.to.contain('Uw ');
  });

  it('speaks another language from one moment to the next, and keeps the answers', async () => {
    const widget = await quiz();
    press(widget);
    await appears(widget, '.question');
    all(widget, '.option input')[3]?.click();
    widget.lang = 'en';
    await waitUntil(() => words(widget, '.heading').startsWith('Question 1 of 15. Once'));
    expect(words(widget, '.option')).to.equal('Strongly disagree');
    expect(all<HTMLInputElement>(widget, '.options input')[3]?.checked).to.equal(true);
    expect(document.title).to.equal(`Question 1 of 15 – ${title}`);
  });

  it('speaks another language where its definition cannot be fetched again', async () => {
    endpoint.answersWithJson('/api/once.json', own);
    const widget = await show<SamenQuiz>(
      html`<samen-quiz lang="nl" src="/api/once.json"></samen-quiz>`,
    );
    expect(words(widget, '.heading')).to.equal('Eigen zelftest');
    endpoint.answersWithJson('/api/once.json', 'none', 503);
    widget.lang = 'en';
    await waitUntil(() => words(widget, '.heading') === 'Own self-test');
    expect(has(widget, '.notice')).to.equal(false);
  });

  it('tells the editor which texts are not there in the language of the page', async () => {
    endpoint.answersWithJson('/api/dutch.json', { ...own, title: { nl: 'Zelftest' } });
    const widget = await show<SamenQuiz>(
      html`<samen-quiz lang="en" src="/api/dutch.json"></samen-quiz>`,
    );
    expect(words(widget, '.heading')).to.equal('Zelftest');
    await appears(widget, '.notice');
    expect(words(widget, '.notice')).to.contain('Not all of the self-test is translated: title.');
    widget.lang = 'nl';
    await waitUntil(() => find(widget, '.notice') === null);
  });

  it('keeps each row around its words when the page gets narrower', async () => {
    const widget = await quiz();
    widget.style.inlineSize = '26em';
    press(widget);
    await appears(widget, '.question');
    all(widget, '.option input')[3]?.click();
    await widget.updateComplete;
    const heights = (selector: string): number[] =>
      all(widget, selector).map((element) => element.getBoundingClientRect().height);
    const before = Math.max(...heights('.text'));
    widget.style.inlineSize = '14em';
    await waitUntil(() => Math.max(...heights('.text')) > before);
    const rows = heights('.option');
    heights('.text').forEach((text, index) => {
      expect(rows[index]).to.be.greaterThan(text + 8);
    });
  });

  it('tells the editor before anybody begins that a result cannot be sent', async () => {
    const widget = await show<SamenQuiz>(
      html`<samen-quiz lang="nl" contact="optional"></samen-quiz>`,
    );
    await appears(widget, '.notice');
    expect(words(widget, '.notice')).to.contain('het attribuut “endpoint” ontbreekt');
  });

  it('shows no banner of a seen result in another quiz', async () => {
    endpoint.answersWithJson('/api/other.json', own);
    const widget = await quiz();
    await takeAll(widget, 4);
    widget.src = '/api/other.json';
    await waitUntil(() => words(widget, '.heading') === 'Eigen zelftest');
    press(widget);
    await appears(widget, '.question');
    all(widget, '.option input')[1]?.click();
    await widget.updateComplete;
    expect(has(widget, '.note')).to.equal(false);
  });
});
