import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Submission } from '../../src/delivery/submission.js';
import { type Driver, engines } from './engines.js';
import { type Site, startSite } from './site.js';
import { openSession } from './states.js';

/** Longest that anything takes here, in milliseconds. */
const patience = 20_000;

/** A visitor of a page with the four widgets, in whatever engine. */
class Visitor {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Waits until an expression about what is inside a widget is true. */
  async sees(widget: string, selector: string): Promise<void> {
    const until = Date.now() + patience;
    while (!(await this.#driver.evaluate(`${element(widget, selector)} !== null`))) {
      if (Date.now() > until) throw new Error(`There is no ${selector} in <${widget}>.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async presses(widget: string, selector: string): Promise<void> {
    await this.sees(widget, selector);
    await this.#driver.evaluate(`${element(widget, selector)}.click()`);
  }

  async types(widget: string, name: string, value: string): Promise<void> {
    const selector = `[name="${name}"]`;
    await this.sees(widget, selector);
    const input = element(widget, selector);
    await this.#driver.evaluate(
      `[${input}].map((input) => {
        input.focus();
        input.value = ${JSON.stringify(value)};
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
        input.blur();
      }).length`,
    );
  }

  async reads(widget: string, selector: string): Promise<string> {
    await this.sees(widget, selector);
    const text = await this.#driver.evaluate(`${element(widget, selector)}.textContent`);
    return String(text).replaceAll(/\s+/g, ' ').trim();
  }

  async changes(widget: string, attribute: string, value: string): Promise<void> {
    const [name, text] = [attribute, value].map((part) => JSON.stringify(part));
    await this.#driver.evaluate(
      `document.querySelector('${widget}').setAttribute(${name}, ${text})`,
    );
  }
}

function element(widget: string, selector: string): string {
  return `(document.querySelector('${widget}')?.shadowRoot?.querySelector(${JSON.stringify(selector)}) ?? null)`;
}

const send = 'button[type=submit]';

for (const { name, start } of engines) {
  describe(`from the tag to the row, in ${name}`, { skip: !start && `no ${name}` }, () => {
    let site: Site;
    let driver: Driver;
    let visitor: Visitor;

    /** The newest submission that stands in the database. */
    async function newest(): Promise<Submission | undefined> {
      const [row] = await site.receiver.store.list(1);
      return row?.document;
    }

    before(async () => {
      site = await startSite();
      driver = await start!();
      visitor = new Visitor(driver);
      await driver.open(`${site.url.replace('gemeente.test', 'localhost')}/plain.html`);
    });

    after(async () => {
      await driver.close();
      await site.close();
    });

    it('the result of the quiz', async () => {
      await visitor.presses('samen-quiz', 'button[part=button]');
      for (let number = 1; number <= 15; number += 1) {
        await visitor.presses('samen-quiz', '.option:nth-child(4) input');
        await visitor.presses('samen-quiz', 'button[type=submit]');
      }
      await visitor.sees('samen-quiz', '[part=result]');
      await visitor.presses('samen-quiz', '.opener');
      await visitor.types('samen-quiz', 'name', 'Jo de Vries');
      await visitor.types('samen-quiz', 'email', 'jo@voorbeeld.example');
      await visitor.presses('samen-quiz', `.drawer ${send}`);
      await visitor.sees('samen-quiz', '.success');
      const row = await newest();
      assert.equal(row?.widget, 'quiz');
      assert.equal(row.subject.dimensions.length, 5);
    });

    it('a signup, with a colleague and the result of the quiz', async () => {
      await visitor.changes('samen-signup', 'participants', '3');
      await visitor.presses('samen-signup', '.handed .secondary');
      await visitor.presses('samen-signup', `.option:nth-child(${openSession() + 1}) input`);
      await visitor.presses('samen-signup', '.add-participant');
      await visitor.types('samen-signup', 'participants.0.name', 'Noor Verhagen');
      await visitor.types('samen-signup', 'participants.0.email', 'noor@voorbeeld.example');
      await visitor.presses('samen-signup', '.handed-result input');
      await visitor.presses('samen-signup', send);
      assert.match(
        await visitor.reads('samen-signup', '.success .heading'),
        /^U bent ingeschreven/,
      );
      await visitor.sees('samen-signup', '.web-calendars');
      const row = await newest();
      assert.equal(row?.widget, 'signup');
      assert.deepEqual(row.fields, { name: 'Jo de Vries', email: 'jo@voorbeeld.example' });
      assert.deepEqual(row.subject.participants, [
        { name: 'Noor Verhagen', email: 'noor@voorbeeld.example' },
      ]);
      assert.equal(row.subject.assessment?.quiz, 'alliance-role');
    });

    it('a request for the eBook, which comes with its link', async () => {
      await visitor.types('samen-download', 'email', 'jo@voorbeeld.example');
      await visitor.presses('samen-download', send);
      assert.match(
        await visitor.reads('samen-download', '.success .small'),
        /^Deze link werkt tot/,
      );
      const row = await newest();
      assert.equal(row?.widget, 'download');
      assert.equal('assessment' in row.subject, false);
    });

    it('a request to be called', async () => {
      await visitor.presses('samen-adviser', '.opener');
      await visitor.types('samen-adviser', 'name', 'Jo de Vries');
      await visitor.types('samen-adviser', 'phone', '030 123 45 67');
      await visitor.types('samen-adviser', 'moment', 'dinsdag');
      await visitor.presses('samen-adviser', send);
      await visitor.sees('samen-adviser', '.success');
      const row = await newest();
      assert.equal(row?.widget, 'adviser');
      assert.equal(row.fields['moment'], 'dinsdag');
    });

    it('without a report of the content security policy', () => {
      assert.deepEqual(site.reports, []);
    });
  });
}
