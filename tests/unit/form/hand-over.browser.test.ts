import '../../../src/define/adviser.js';
import '../../../src/define/download.js';
import '../../../src/define/quiz.js';
import '../../../src/define/signup.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SamenAdviser } from '../../../src/adviser/samen-adviser.js';
import type { SamenDownload } from '../../../src/download/samen-download.js';
import type { SamenQuiz } from '../../../src/quiz/samen-quiz.js';
import type { SamenSignup } from '../../../src/signup/samen-signup.js';
import { handOver } from '../../../src/form/hand-over.js';
import { StandIn } from '../endpoint.js';
import {
  all,
  appears,
  fill,
  find,
  get,
  has,
  isFocused,
  isGone,
  press,
  until,
  words,
} from '../page.js';

interface Page {
  readonly element: Element;
  readonly signup: SamenSignup;
  readonly download: SamenDownload;
  readonly adviser: SamenAdviser;
}

/** A page with three forms, none of which anybody has used. */
async function showPage(): Promise<Page> {
  sessionStorage.clear();
  const element = await fixture(
    html`<div lang="nl">
      <samen-signup endpoint="/api/leads" dates="2099-02-05T10:00/11:30"></samen-signup>
      <samen-download endpoint="/api/leads" title-text="Allianties"></samen-download>
      <samen-adviser endpoint="/api/leads" name="Noor" callback></samen-adviser>
    </div>`,
  );
  const page = {
    element,
    signup: element.querySelector('samen-signup')!,
    download: element.querySelector('samen-download')!,
    adviser: element.querySelector('samen-adviser')!,
  };
  for (const widget of [page.signup, page.download]) await appears(widget, '.trap');
  await appears(page.adviser, '.opener');
  return page;
}

/** Types in a form and leaves it, as a visitor does who goes on reading. */
function typeAndLeave(widget: SamenSignup | SamenDownload, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    get(widget, `[name=${name}]`).focus();
    fill(widget, name, value);
  }
  (widget.shadowRoot?.activeElement as HTMLElement).blur();
}

const jo = { name: 'Jo de Vries', email: 'jo@voorbeeld.example' };

describe('what one form has for the next', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('is nothing before anything was filled in', async () => {
    const { signup, download } = await showPage();
    expect(has(signup, '.handed')).to.equal(false);
    expect(has(download, '.handed')).to.equal(false);
  });

  it('is offered once the first was left, and filled in at a press alone', async () => {
    const { signup, download } = await showPage();
    typeAndLeave(signup, jo);
    await appears(download, '.handed');
    expect(get<HTMLInputElement>(download, '[name=email]').value).to.equal('');
    expect(words(download, '.handed p')).to.equal('Dit vulde u eerder in op deze pagina:');
    expect(all(download, '.handed li').map(({ textContent }) => textContent)).to.deep.equal(
      Object.values(jo),
    );
    expect(has(signup, '.handed'), 'a form has nothing for itself').to.equal(false);
    await expect(download).to.be.accessible();
    get(download, '.handed .secondary').click();
    await isFocused(download, '[name=name]');
    expect(get<HTMLInputElement>(download, '[name=email]').value).to.equal(jo.email);
    expect(has(download, '.handed')).to.equal(false);
    press(download);
    await appears(download, '.success');
    expect(endpoint.received[0]?.fields).to.deep.equal(jo);
  });

  it('is not filled in where the visitor does not want it', async () => {
    const { signup, download } = await showPage();
    typeAndLeave(signup, jo);
    await appears(download, '.handed');
    get(download, '.handed .quiet').click();
    await isGone(download, '.handed');
    await isFocused(download, '[name=name]');
    expect(get<HTMLInputElement>(download, '[name=name]').value).to.equal('');
  });

  it('gives way to what the visitor types', async () => {
    const { signup, download } = await showPage();
    typeAndLeave(signup, jo);
    await appears(download, '.handed');
    fill(download, 'email', 'sam@voorbeeld.example');
    await isGone(download, '.handed');
  });

  it('holds no message, and only what the next form asks for', async () => {
    const { signup, download } = await showPage();
    signup.fields = 'name email phone message';
    await appears(signup, '[name=message]');
    typeAndLeave(signup, { ...jo, phone: '030 123 45 67', message: 'Geheim' });
    await appears(download, '.handed');
    expect(all(download, '.handed li').map(({ textContent }) => textContent)).to.deep.equal(
      Object.values(jo),
    );
  });

  it('is found by a form that comes later', async () => {
    const { signup, adviser, element } = await showPage();
    typeAndLeave(signup, jo);
    get(adviser, '.opener').click();
    await appears(adviser, '.handed');
    expect(all(adviser, '.handed li')).to.have.length(2);
    const late = document.createElement('samen-download');
    late.setAttribute('endpoint', '/api/leads');
    element.append(late);
    await appears(late, '.handed');
  });

  it('is not told to the page when it is handed over', async () => {
    const { signup, download } = await showPage();
    const heard: string[] = [];
    const listen = ({ detail }: Event & { detail?: unknown }): unknown =>
      heard.push(JSON.stringify(detail));
    const types = [
      'samen-start',
      'samen-view',
      'samen-error',
      'samen-success',
      'samen-submit',
      'samen-complete',
    ] as const;
    for (const type of types) document.addEventListener(type, listen);
    typeAndLeave(signup, jo);
    await appears(download, '.handed');
    get(download, '.handed .secondary').click();
    await isGone(download, '.handed');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard.join(' ')).to.contain('signup');
    expect(heard.join(' ')).not.to.contain('Jo de Vries');
  });
});

describe('the result of a quiz', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
  });

  afterEach(() => {
    endpoint.restore();
  });

  async function takeQuiz(page: Page): Promise<SamenQuiz> {
    const quiz = document.createElement('samen-quiz');
    page.element.prepend(quiz);
    await appears(quiz, '.surface');
    press(quiz);
    await appears(quiz, '.option');
    while (!find(quiz, '[part=result]')) {
      const before = words(quiz, '.surface');
      get(quiz, '.option input').click();
      await quiz.updateComplete;
      press(quiz);
      await until(() => words(quiz, '.surface') !== before);
    }
    return quiz;
  }

  it('goes along where the visitor ticks the box, and not otherwise', async () => {
    const page = await showPage();
    const { signup, download } = page;
    await takeQuiz(page);
    await appears(signup, '.handed-result input');
    await appears(download, '.handed-result input');
    expect(get<HTMLInputElement>(signup, '.handed-result input').checked).to.equal(false);
    get(signup, '.handed-result input').click();
    for (const widget of [signup, download]) {
      fill(widget, 'name', jo.name);
      fill(widget, 'email', jo.email);
      press(widget);
      await appears(widget, '.success');
    }
    const [first, second] = endpoint.received;
    expect(first?.subject).to.have.nested.property('assessment.quiz', 'alliance-role');
    expect(first?.subject).not.to.have.nested.property('assessment.answers');
    expect(second?.subject).not.to.have.property('assessment');
    await expect(signup).to.be.accessible();
    const kept = Object.values(sessionStorage).join('');
    expect(kept, 'it is no part of what is kept').not.to.contain('zelftest');
  });

  it('is not ticked any more when it is another result', async () => {
    const page = await showPage();
    const { signup } = page;
    await takeQuiz(page);
    await appears(signup, '.handed-result input');
    get(signup, '.handed-result input').click();
    await signup.updateComplete;
    handOver.offerAssessment('other', {
      title: 'Iets anders',
      assessment: { quiz: 'other', version: '1', band: null, score: 12, dimensions: [] },
    });
    await until(() => words(signup, '.handed-result').includes('Iets anders'));
    await until(() => !get<HTMLInputElement>(signup, '.handed-result input').checked);
    fill(signup, 'name', jo.name);
    fill(signup, 'email', jo.email);
    press(signup);
    await appears(signup, '.success');
    handOver.offerAssessment('other', undefined);
    expect(endpoint.received[0]?.subject).not.to.have.property('assessment');
  });

  it('is offered no more once the quiz is begun anew', async () => {
    const page = await showPage();
    const quiz = await takeQuiz(page);
    await appears(page.signup, '.handed-result input');
    quiz.restart();
    await isGone(page.signup, '.handed-result input');
  });
});
