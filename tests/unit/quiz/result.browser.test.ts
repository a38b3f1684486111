import { expect } from '@open-wc/testing';
import nl from '../../../src/quiz/presets/alliance-role.nl.js';
import type { SamenQuiz } from '../../../src/quiz/samen-quiz.js';
import { StandIn } from '../endpoint.js';
import { all, appears, fill, find, get, has, isFocused, press, until, words } from '../page.js';
import { answer, begin, kept, kinds, quiz, takeAll } from './quizzes.js';

const mixed = [3, 3, 1, 2, 0, 4, 3, 1, 3, 2, 1, 2, 3, 4, 2];

const averages = {
  label: { nl: 'Gemiddelde van 120 gemeenten', en: 'Average of 120 municipalities' },
  score: 58,
  dimensions: { commitment: 61, 'one-voice': 47, referee: 55, openness: 63, collective: 66 },
};

function button(widget: SamenQuiz, text: string): HTMLElement {
  const found = all(widget, 'button').find(({ textContent }) => textContent.trim() === text);
  if (!found) throw new Error(`There is no button “${text}”.`);
  return found;
}

function rows(widget: SamenQuiz): string[][] {
  return all<HTMLTableRowElement>(widget, 'tbody tr').map(({ cells }) =>
    [...cells].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()),
  );
}

describe('a result', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('names the weakest subject first, with its band and advice', async () => {
    const widget = await quiz();
    await takeAll(widget, mixed);
    expect(
      all(widget, '.dimension .heading').map(({ textContent }) => textContent.trim()),
    ).to.deep.equal([
      'Eén stem',
      'Onafhankelijk oordeel',
      'Open partnerschap',
      'Investeren in het geheel',
      'Betrokken blijven',
    ]);
    expect(
      all(widget, '.dimensions .pill').map(({ textContent }) => textContent.trim()),
    ).to.deep.equal(['Op weg', 'Op weg', 'Op weg', 'Op weg', 'Sterk']);
    expect(words(widget, '[part=advice]')).to.match(/^Meestal bent u het met elkaar eens/);
  });

  it('is drawn as a radar, as bars, or not at all', async () => {
    const radar = await quiz();
    await takeAll(radar, mixed);
    const drawing = get(radar, '.radar svg');
    expect(drawing.getAttribute('aria-label')).to.contain('Dezelfde cijfers staan eronder');
    expect(all(radar, '.own-point')).to.have.length(5);
    // Bars take its place where it is too narrow for one, and only there.
    expect(getComputedStyle(get(radar, '.dimensions .bar')).display).to.equal('none');
    radar.style.width = '280px';
    await until(() => getComputedStyle(get(radar, '.radar')).display === 'none');
    expect(getComputedStyle(get(radar, '.dimensions .bar')).display).not.to.equal('none');
    radar.remove();
    const bars = await quiz({ attributes: { chart: 'bars' } });
    await takeAll(bars, mixed);
    expect(has(bars, '.radar')).to.equal(false);
    expect(all(bars, '.dimensions .bar')).to.have.length(5);
    bars.remove();
    const none = await quiz({ attributes: { chart: 'none' } });
    await takeAll(none, mixed);
    expect(has(none, '.radar, .dimensions .bar')).to.equal(false);
  });

  it('of two subjects is drawn as bars', async () => {
    const widget = await quiz({ definition: kinds });
    widget.goTo(1);
    await appears(widget, '[name=choice]');
    for (const option of [0, 3, 0, 0]) await answer(widget, option);
    await appears(widget, '[part=result]');
    expect(has(widget, '.radar')).to.equal(false);
    expect(all(widget, '.dimensions .bar')).to.have.length(2);
  });

  it('says on how many answers it rests, where that is not all of them', async () => {
    const widget = await quiz();
    await takeAll(widget, mixed);
    expect(words(widget, '.score')).not.to.contain('van de 15 vragen');
    button(widget, 'Antwoorden aanpassen').click();
    await appears(widget, '.question');
    for (let index = 0; index < 15; index += 1) await answer(widget, index === 3 ? 4 : 5);
    await appears(widget, '[part=result]');
    expect(words(widget, '.score')).to.contain(
      'Deze score komt uit 1 van de 15 vragen die meetellen.',
    );
    await expect(widget).to.be.accessible();
  });

  it('is given up only when the visitor says so twice', async () => {
    const widget = await quiz();
    await takeAll(widget, mixed);
    button(widget, 'Opnieuw').click();
    // A key that is held down deletes nothing.
    await isFocused(widget, '.restart .quiet');
    const asked = get(widget, '.restart .quiet').getAttribute('aria-describedby') ?? '';
    expect(words(widget, `#${asked}`)).to.equal('Uw antwoorden worden dan gewist.');
    expect(words(widget, '.restart')).to.contain('Uw antwoorden worden dan gewist.');
    await expect(widget).to.be.accessible();
    button(widget, 'Toch niet').click();
    await isFocused(widget, '.to-restart .button');
    button(widget, 'Opnieuw').click();
    await appears(widget, '.restart');
    button(widget, 'Wis en begin opnieuw').click();
    await until(() => words(widget, '.heading').startsWith('Welke rol'));
    expect(kept()).to.equal('');
  });

  it('brings the scores into view when they change their form', async () => {
    const widget = await quiz();
    await takeAll(widget, mixed);
    button(widget, 'Bekijk als tabel').click();
    await isFocused(widget, '.scores-heading .heading');
    expect(has(widget, 'table')).to.equal(true);
  });

  it('can be read as a table, with averages beside it', async () => {
    endpoint.answersWithJson('/api/averages.json', averages);
    const widget = await quiz({ attributes: { 'benchmark-src': '/api/averages.json' } });
    await takeAll(widget, mixed);
    await appears(widget, 'p.average');
    expect(words(widget, 'p.average')).to.equal('gemiddeld 47');
    expect(words(widget, '.radar figcaption')).to.contain('Gemiddelde van 120 gemeenten');
    await expect(widget).to.be.accessible();
    button(widget, 'Bekijk als tabel').click();
    await appears(widget, 'table');
    expect(rows(widget)).to.deep.equal([
      ['Totaal: U bent betrokken, en het kan nog sterker', '63', '58'],
      ['Eén stem: Op weg', '50', '47'],
      ['Onafhankelijk oordeel: Op weg', '58', '55'],
      ['Open partnerschap: Op weg', '58', '63'],
      ['Investeren in het geheel: Op weg', '67', '66'],
      ['Betrokken blijven: Sterk', '83', '61'],
    ]);
    expect(has(widget, '.radar')).to.equal(false);
    await expect(widget).to.be.accessible();
    widget.style.width = '280px';
    await until(() => get(widget, 'table').offsetWidth < 280);
    const right = get(widget, '.surface').getBoundingClientRect().right;
    expect(get(widget, 'table').getBoundingClientRect().right).to.be.lessThan(right);
    button(widget, 'Bekijk als grafiek').click();
    await appears(widget, '.radar');
  });

  for (const [name, value, status, detail] of [
    ['that are not there', 'none', 404, 'status 404'],
    ['that are none', { dimensions: { commitment: 'high' } }, 200, 'dimensions.commitment'],
    ['of another quiz', { dimensions: { other: 50 } }, 200, 'other'],
  ] as const) {
    it(`does without averages ${name}, and tells the editor`, async () => {
      endpoint.answersWithJson('/api/averages.json', value, status);
      const widget = await quiz({ attributes: { 'benchmark-src': '/api/averages.json' } });
      await takeAll(widget, mixed);
      await until(() => find(widget, '.notice')?.textContent.includes('benchmark-src') ?? false);
      expect(words(widget, '.notice')).to.contain(detail);
      expect(has(widget, 'p.average')).to.equal(false);
    });
  }

  it('says which answers weighed most', async () => {
    const widget = await quiz();
    await takeAll(widget, mixed);
    const details = get<HTMLDetailsElement>(widget, '.weights');
    expect(details.open).to.equal(false);
    details.open = true;
    const items = all(widget, '.weights li').map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(items).to.have.length(6);
    expect(items[0]).to.equal(
      'Partners krijgen van onze collega’s verschillende antwoorden op dezelfde vraag. ' +
        'Antwoord: Mee eens · kost 5 punten',
    );
    expect(items[3]).to.contain('Antwoord: Helemaal niet mee eens · levert 7 punten op');
    await expect(widget).to.be.accessible();
  });

  it('is copied as a text; where the browser refuses, the text is shown', async () => {
    const widget = await quiz();
    await takeAll(widget, mixed);
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      button(widget, 'Kopieer als tekst').click();
      await until(() => words(widget, '.copied').startsWith('Gekopieerd.'));
      expect(copied[0]).to.contain('Welke rol speelt uw organisatie?\n\nTotaal: 63 van 100');
      expect(copied[0]).to.contain('\n\nEén stem: 50 van 100 – Op weg\nMeestal bent u');
      clipboard.writeText = () => Promise.reject(new Error('refused'));
      button(widget, 'Kopieer als tekst').click();
      await appears(widget, '.copied textarea');
      expect(get<HTMLTextAreaElement>(widget, '.copied textarea').value).to.equal(copied[0]);
      await expect(widget).to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('is printed alone, and leaves the page as it was', async () => {
    const aside = document.body.appendChild(document.createElement('aside'));
    const widget = await quiz();
    await takeAll(widget, mixed);
    const sheets = document.adoptedStyleSheets.length;
    const real = window.print.bind(window);
    let marked = 0;
    window.print = () => {
      marked = document.querySelectorAll('[data-samen-print]').length;
      expect(aside.hasAttribute('data-samen-print')).to.equal(false);
      expect(widget.hasAttribute('data-samen-print')).to.equal(true);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      button(widget, 'Bewaar of print').click();
      expect(marked).to.be.greaterThan(2);
      expect(document.querySelector('[data-samen-print]')).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    } finally {
      window.print = real;
      aside.remove();
    }
  });

  it('shows exactly what is sent, and sends the answers only where that box is ticked', async () => {
    const attributes = { endpoint: '/api/leads', contact: 'optional' };
    const widget = await quiz({ attributes });
    await takeAll(widget, mixed);
    get(widget, '.opener').click();
    await appears(widget, '.drawer .sent');
    expect(get<HTMLInputElement>(widget, '[name=answers]').checked).to.equal(false);
    const facts = (): string[][] =>
      all(widget, '.facts div').map((row) =>
        [...row.children].map((cell) => cell.textContent.trim()),
      );
    expect(facts().slice(0, 4)).to.deep.equal([
      ['Zelftest', 'Welke rol speelt uw organisatie? (versie 1)'],
      ['Uitkomst', 'U bent betrokken, en het kan nog sterker'],
      ['Score', '63 van 100'],
      ['Eén stem', '50 van 100'],
    ]);
    expect(facts().slice(8)).to.deep.equal([
      ['Titel van deze pagina', document.title],
      ['Adres van deze pagina', location.origin + location.pathname],
    ]);
    get(widget, '[name=answers]').click();
    await until(() => facts().length === 10 + 15);
    expect(facts()[10]).to.deep.equal([
      'Ook als de alliantie loopt, zitten wij nog vaak met de partners aan tafel.',
      'Mee eens',
    ]);
    await expect(widget).to.be.accessible();
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    const [sent] = endpoint.received;
    const subject = sent?.widget === 'quiz' ? sent.subject : undefined;
    const ids = nl.questions.map(({ id }) => id);
    expect(ids.map((id) => subject?.answers?.[id])).to.deep.equal(
      mixed.map((option) => option + 1),
    );
    expect(sent?.fields).to.deep.equal({ name: 'Jo de Vries', email: 'jo@voorbeeld.example' });
  });

  it('gives answers of every kind as they were chosen', async () => {
    const attributes = { endpoint: '/api/leads', contact: 'optional' };
    const widget = await quiz({ attributes, definition: kinds });
    await begin(widget);
    press(widget);
    await appears(widget, '[name=choice]');
    await answer(widget, 1);
    all(widget, '.option input')[0]?.click();
    await answer(widget, 2);
    fill(widget, 'number', '12');
    press(widget);
    await appears(widget, '.point');
    await answer(widget, 10);
    await answer(widget, 2);
    await appears(widget, '[part=result]');
    get(widget, '.opener').click();
    await appears(widget, '.drawer .sent');
    get(widget, '[name=answers]').click();
    await until(() => find(widget, '.stacked') !== null);
    expect(words(widget, '.stacked')).to.contain('Hoeveel? 12 uur Hoe erg? Weet ik niet Klaar? ja');
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    const [sent] = endpoint.received;
    expect(sent?.widget === 'quiz' && sent.subject.answers).to.deep.equal({
      choice: 'b',
      several: ['p', 'r'],
      number: 12,
      points: 'unknown',
      last: 3,
    });
  });
});
