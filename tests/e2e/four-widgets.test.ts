import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Submission } from '../../src/delivery/submission.js';
import { launchChromium } from './browser.js';
import { type Site, startSite } from './site.js';
import { mixedAnswers, openSession, press, takeQuiz } from './states.js';

/** The built kit on a plain page of somebody else's, from the tag to the row in the database. */
describe('four widgets on a plain page', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  /** The newest submission that stands in the database. */
  async function newest(): Promise<Submission | undefined> {
    const [row] = await site.receiver.store.list(1);
    return row?.document;
  }

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`${site.url}/plain.html?utm_source=mail#private`);
    await page.locator('samen-adviser .surface').waitFor();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  it('stores the result of the quiz', async () => {
    const quiz = page.locator('samen-quiz');
    await takeQuiz(quiz, mixedAnswers);
    await quiz.locator('.opener').click();
    await quiz.locator('[name=name]').fill('Jo de Vries');
    await quiz.locator('[name=email]').fill('jo@voorbeeld.example');
    await press(quiz);
    await quiz.locator('.success').waitFor();
    const row = await newest();
    assert.equal(row?.widget, 'quiz');
    assert.equal(row.subject.score, 63);
    assert.equal(row.subject.dimensions.length, 5);
    assert.equal('answers' in row.subject, false);
  });

  it('stores a signup', async () => {
    const signup = page.locator('samen-signup');
    await signup.locator('.option').nth(openSession()).click();
    await signup.locator('[name=name]').fill('Jo de Vries');
    await signup.locator('[name=email]').fill('jo@voorbeeld.example');
    await press(signup);
    await signup.getByText('U bent ingeschreven voor').waitFor();
    const row = await newest();
    assert.equal(row?.widget, 'signup');
    assert.equal(row.subject.title, 'Kennissessie');
  });

  it('stores a request for the eBook, and gives the file', async () => {
    const download = page.locator('samen-download');
    await download.locator('[name=email]').fill('jo@voorbeeld.example');
    await press(download);
    const link = download.locator('[part=file]');
    await link.waitFor();
    const row = await newest();
    assert.equal(row?.widget, 'download');
    assert.equal(row.consents.length, 2);
    const file = await fetch((await link.getAttribute('href')) ?? '');
    assert.equal(file.headers.get('Content-Type'), 'application/pdf');
  });

  it('stores a request to be called', async () => {
    const adviser = page.locator('samen-adviser');
    await adviser.locator('.opener').click();
    await adviser.locator('[name=name]').fill('Jo de Vries');
    await adviser.locator('[name=phone]').fill('030 123 45 67');
    await press(adviser);
    await adviser.locator('.success').waitFor();
    const row = await newest();
    assert.equal(row?.widget, 'adviser');
    assert.deepEqual(row.subject, { adviser: 'Jo de Vries' });
    // Neither a query nor a fragment goes along: it may hold a token, or answers.
    assert.equal(row.page.url, `${site.url}/plain.html`);
    assert.deepEqual(row.source, {});
  });

  it('stays within the strictest content security policy', () => {
    assert.deepEqual(site.reports, []);
  });

  it('shows at the field what the receiver says of it', async () => {
    const other = await browser.newPage();
    await other.goto(`${site.url}/plain.html?lang=en`);
    const signup = other.locator('samen-signup');
    await signup.locator('.option').first().waitFor();
    // A page that stood open for long offers a date that is no longer there.
    await signup.evaluate((element) =>
      element.setAttribute('dates', '2099-01-01T10:00/11:30 2099-02-01T10:00/11:30'),
    );
    await signup.getByText('Thursday').first().waitFor();
    await signup.locator('.option').first().click();
    await signup.locator('[name=name]').fill('Jo');
    await signup.locator('[name=email]').fill('jo@voorbeeld.example');
    await press(signup);
    const error = signup.locator('#session-error');
    await error.waitFor();
    assert.match(await error.innerText(), /This date is no longer available/);
    await other.close();
  });

  it('can be done by keyboard alone', async () => {
    const other = await browser.newPage();
    await other.goto(`${site.url}/plain.html`);
    const quiz = other.locator('samen-quiz');
    await quiz.locator('.surface').waitFor();
    await quiz.locator('button[part=button]:not(.opener)').focus();
    await other.keyboard.press('Enter');
    for (let index = 0; index < 15; index += 1) {
      await quiz
        .getByText(`Vraag ${index + 1} van 15`)
        .first()
        .waitFor();
      await other.keyboard.press('Tab');
      await other.keyboard.press('Space');
      await other.keyboard.press('ArrowDown');
      await other.keyboard.press('Enter');
    }
    await quiz.locator('[part=result]').waitFor();
    const focused = await other.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role') ?? '',
    );
    assert.equal(focused, 'heading');
    await other.close();
  });

  it('sends nothing to anybody until the visitor sends it', async () => {
    const other = await browser.newPage();
    const elsewhere: string[] = [];
    other.on('request', (request) => {
      if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
    });
    await other.goto(`${site.url}/plain.html`);
    await takeQuiz(other.locator('samen-quiz'), mixedAnswers);
    await other.waitForLoadState('networkidle');
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(await other.context().cookies(), []);
    assert.equal(await other.evaluate(() => localStorage.length), 0);
    // The answers stay in this tab, for a reload, and go with it.
    const kept = await other.evaluate(() => Object.keys(sessionStorage));
    assert.deepEqual(kept, ['samen-widgets:quiz /plain.html alliance-role']);
    await other.close();
  });
});
