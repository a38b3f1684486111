import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { type FaultName, faultNames } from '../fixtures/faulty-server.js';
import { startTrouble, type TroubleControl } from '../fixtures/trouble.js';
import { launchChromium } from './browser.js';
import { type Site, startSite } from './site.js';
import { mixedAnswers, press, takeQuiz } from './states.js';

const isFull = process.env['SAMEN_FULL'] === '1';

/** A node of the accessibility tree, as far as these tests look at it. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a screen reader is given of the page. */
async function heard(session: CDPSession): Promise<Heard[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      properties: Object.fromEntries(
        properties.map((property) => [property.name, property.value.value as unknown]),
      ),
    }));
}

async function fillContact(widget: Locator): Promise<void> {
  await widget.locator('[name=name]').fill('Jo de Vries');
  await widget.locator('[name=email]').fill('jo@voorbeeld.example');
}

/** How a visitor gets to the form of a widget and fills it in. */
const fillIn: Readonly<Record<string, (widget: Locator) => Promise<void>>> = {
  'samen-quiz': async (widget) => {
    await takeQuiz(widget, mixedAnswers);
    await widget.locator('.opener').click();
    await fillContact(widget);
  },
  'samen-signup': async (widget) => {
    await widget.locator('.option').first().click();
    await fillContact(widget);
  },
  'samen-download': (widget) => fillContact(widget),
  'samen-adviser': async (widget) => {
    await widget.locator('.opener').click();
    await fillContact(widget);
  },
};

describe('a form on a real page', () => {
  let site: Site;
  let trouble: TroubleControl;
  let browser: Browser;

  before(async () => {
    trouble = await startTrouble();
    site = await startSite([trouble.url]);
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
    await trouble.stop();
  });

  async function open(path = '/plain.html', host = site.url): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(host + path);
    await page.locator('samen-adviser .surface').waitFor();
    return page;
  }

  it('is heard by a screen reader: the errors, each with its field, and the outcome', async () => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    const signup = page.locator('samen-signup');
    await press(signup);
    await signup.locator('.summary').waitFor();
    const withErrors = await heard(session);
    const focused = withErrors.find(
      ({ properties, role }) => properties['focused'] === true && role !== 'RootWebArea',
    );
    assert.deepEqual([focused?.role, focused?.name], ['heading', 'Er gaat nog iets niet goed']);
    assert.equal(focused?.properties['level'], 3);
    const links = withErrors.filter(
      ({ role, name }) => role === 'link' && /^(Kies|Vul)/.test(name),
    );
    assert.deepEqual(
      links.map(({ name }) => name),
      ['Kies een datum', 'Vul uw naam in', 'Vul uw e-mailadres in'],
    );
    const boxes = withErrors.filter(({ role }) => role === 'textbox');
    const name = boxes.find((box) => box.name.startsWith('Naam'));
    assert.equal(name?.properties['invalid'], 'true');
    assert.equal(name.properties['required'], true);
    assert.match(name.description, /^Fout: Vul uw naam in/);
    const dates = withErrors.find(
      ({ role, name: group }) => role === 'group' && /datum/.test(group),
    );
    assert.match(String(dates?.description), /^Fout: Kies een datum/);
    assert.equal(
      boxes.some((box) => box.name === ''),
      false,
      'the field for robots is not there for people',
    );

    await fillIn['samen-signup']!(signup);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/submissions', async (route) => {
      await held;
      await route.continue();
    });
    // Listened for before the press: missed, the next one would be that of the second attempt.
    const requested = page.waitForRequest('**/api/submissions');
    await press(signup);
    await requested;
    const region = signup.locator('.status');
    assert.equal((await region.innerText()).trim(), 'Bezig met versturen…');
    const regions = (await heard(session)).filter(({ role }) => role === 'status');
    assert.ok(regions.some(({ properties }) => properties['live'] === 'polite'));
    release();
    await signup.locator('.success').waitFor();
    const sent = await heard(session);
    const outcome = sent.find(
      ({ properties, role }) => properties['focused'] === true && role !== 'RootWebArea',
    );
    assert.equal(outcome?.role, 'heading');
    assert.match(outcome.name, /^U (bent ingeschreven|staat op de wachtlijst)/);
    await page.close();
  });

  it('is a landmark by the name of its heading, also where it opens by a press', async () => {
    const page = await open();
    await takeQuiz(page.locator('samen-quiz'), mixedAnswers);
    for (const tag of ['samen-quiz', 'samen-adviser']) {
      await page.locator(`${tag} .opener`).click();
      await page.locator(`${tag} .drawer form`).waitFor();
    }
    const names = [
      'Stuur mijn resultaat en neem contact op',
      'Kennissessie',
      'Allianties die blijven werken',
      'Wij bellen u',
    ];
    for (const name of names) await page.getByRole('form', { name, exact: true }).waitFor();
    assert.equal(await page.getByRole('form').count(), names.length);
    await page.close();
  });

  it('can be done by keyboard alone: wrong, mended, sent', async () => {
    const page = await open();
    const signup = page.locator('samen-signup');
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement;
        return inner ? (inner.getAttribute('name') ?? inner.className) : '';
      });
    await signup.locator('button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await signup.locator('.summary').waitFor();
    assert.equal(await focused(), 'summary-heading');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'session');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'name');
    await page.keyboard.type('Jo de Vries');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'email');
    await page.keyboard.type('jo@gmial.com');
    await page.keyboard.press('Tab');
    await signup.locator('.did-you-mean button').waitFor();
    await page.keyboard.press('Shift+Tab');
    assert.match(await focused(), /button/);
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'email');
    assert.equal(await signup.locator('[name=email]').inputValue(), 'jo@gmail.com');
    await page.keyboard.press('Enter');
    await signup.locator('.success').waitFor();
    assert.match(await focused(), /heading/);
    await page.close();
  });

  it('Reflow, spacing, targets: at 320 pixels, with wide text, by the smallest finger', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.goto(`${site.url}/plain.html`);
    const download = page.locator('samen-download');
    await download.locator('.surface').waitFor();
    await press(download);
    await download.locator('.summary').waitFor();
    await download.locator('summary').click();
    // WCAG 1.4.12, as a visitor's own style sheet sets it.
    const found = await download.evaluate((element) => {
      const root = element.shadowRoot!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
      );
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const targets = [
        ...root.querySelectorAll<HTMLElement>('button, input, summary, label, .summary a'),
      ];
      return {
        scrolls: document.documentElement.scrollWidth > 320,
        cut: [...root.querySelectorAll<HTMLElement>('p, label, button, dd, a')]
          .filter(
            ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        small: targets
          .filter((target) => !target.closest('[inert]'))
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return height > 0 && (width < 24 || height < 24);
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        low: targets
          .filter((target) => target.localName === 'button')
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    });
    assert.deepEqual(found, { scrolls: false, cut: [], small: [], low: [] });
    await page.close();
  });

  it('shows where focus is, in forced colours as well', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(`${site.url}/plain.html`);
    const download = page.locator('samen-download');
    await download.locator('[name=email]').focus();
    const ring = await download.locator('[name=email]').evaluate((input) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(input);
      return [outlineStyle !== 'none', parseFloat(outlineWidth) >= 2];
    });
    assert.deepEqual(ring, [true, true]);
    await page.close();
  });

  it('has every word back after a reload in the middle of sending, and sends it once', async () => {
    const page = await open();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/submissions', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    const before = (await site.receiver.store.list(1000)).length;
    const signup = page.locator('samen-signup');
    await signup.locator('.option').first().click();
    await fillContact(signup);
    await signup.locator('[name=role]').fill('Adviseur');
    const requested = page.waitForRequest('**/api/submissions');
    await press(signup);
    await requested;
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    release();
    await page.unroute('**/api/submissions');
    await signup.locator('.summary').waitFor();
    assert.equal(await signup.locator('[name=role]').inputValue(), 'Adviseur');
    assert.equal(await signup.locator('[name=session]').first().isChecked(), true);
    await signup.getByText('Probeer het nog een keer', { exact: true }).click();
    await signup.locator('.success').waitFor();
    const rows = await site.receiver.store.list(1000);
    assert.equal(rows.length, before + 1);
    await page.close();
  });

  it('does not send twice what is sent, left by the page for success, and come back to', async () => {
    const page = await open();
    const before = (await site.receiver.store.list(1000)).length;
    const download = page.locator('samen-download');
    await download.evaluate((element) => element.setAttribute('success-url', '/empty.html'));
    await download.locator('[name=email]').fill('jo@voorbeeld.example');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await press(download);
    await page.waitForURL('**/empty.html');
    assert.deepEqual(asked, []);
    await page.goBack();
    await page.locator('samen-download .surface').waitFor();
    const form = download.locator('[name=email]');
    // Kept as it was by the browser, or fresh: never filled in and ready to be sent again.
    if (await form.isVisible()) assert.equal(await form.inputValue(), '');
    assert.equal((await site.receiver.store.list(1000)).length, before + 1);
    await page.close();
  });

  it('asks before the page is left with something unsent', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');
    await page.locator('samen-download [name=email]').click();
    await page.keyboard.type('jo@voorbeeld.example');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
    await page.close();
  });

  it('makes an id of its own in a tab that was duplicated', async () => {
    // Locks are there only where the browser trusts the page, as it does its own machine.
    const local = site.url.replace('gemeente.test', 'localhost');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${local}/plain.html`);
    const ids: string[] = [];
    await context.route('**/api/submissions', async (route) => {
      const { id } = route.request().postDataJSON() as { id: string };
      ids.push(id);
      if (ids.length > 1) await route.fulfill({ status: 201, json: {} });
    });
    const download = page.locator('samen-download');
    await download.locator('[name=email]').fill('jo@voorbeeld.example');
    const requested = page.waitForRequest('**/api/submissions');
    await press(download);
    await requested;
    // A window that is opened so gets a copy of what the tab keeps, as a duplicate does.
    const [copy] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate(() => void window.open(location.href)),
    ]);
    const other = copy.locator('samen-download');
    await other.locator('.trap').waitFor({ state: 'attached' });
    assert.equal(await other.locator('[name=email]').inputValue(), 'jo@voorbeeld.example');
    await press(other);
    await other.locator('.success').waitFor();
    assert.equal(new Set(ids).size, 2);
    await context.close();
  });

  it('proves its work, keeps, previews and posts natively within the strictest policy', async () => {
    const before = site.reports.length;
    const local = site.url.replace('gemeente.test', 'localhost');
    const page = await open('/plain.html', local);
    const download = page.locator('samen-download');
    const set = (attributes: Record<string, string>): Promise<void> =>
      download.evaluate((element, changes) => {
        for (const [name, value] of Object.entries(changes)) element.setAttribute(name, value);
      }, attributes);
    await set({ sandbox: '', persist: 'device' });
    await download.locator('[name=email]').fill('jo@voorbeeld.example');
    await download.locator('.keeping button').click();
    await download.getByText('hooguit zeven dagen').waitFor();
    await press(download);
    await download.locator('.preview').waitFor();
    await set({ sandbox: 'false', challenge: `${site.receiver.url}/api/challenge` });
    await press(download);
    await download.locator('.success').waitFor();
    const [row] = await site.receiver.store.list(1);
    assert.match(row?.document.altcha ?? '', /^[\w+/]+=*$/);
    const other = await open();
    const native = other.locator('samen-download');
    await native.evaluate((element) => {
      element.setAttribute('endpoint', '/thanks');
      element.setAttribute('endpoint-type', 'native');
    });
    await native.locator('[name=email]').fill('jo@voorbeeld.example');
    await other.route('**/thanks', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Bedankt</h1>' }),
    );
    const asked: string[] = [];
    other.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const posted = other.waitForRequest('**/thanks');
    await press(native);
    assert.match((await posted).postData() ?? '', /email=jo%40voorbeeld\.example/);
    await other.getByText('Bedankt').waitFor();
    assert.deepEqual(asked, [], 'the form itself may leave');
    assert.equal(site.reports.length, before);
    await page.close();
    await other.close();
  });

  it('takes a field and an endpoint of the site’s own from its script', async () => {
    const page = await open();
    // As text: it is the page's script, and none of what these tests are compiled to.
    await page.evaluate(`(async () => {
      const { registerDialect, registerField } = await import('/kit/api.js');
      registerField('floor', { type: 'number', label: 'Verdieping' });
      registerDialect('echo', {
        idempotent: false,
        takes: 'everything',
        request: ({ values }) => ({ headers: {}, body: new URLSearchParams(values) }),
        read: ({ ok }) =>
          ok ? { type: 'accepted', reply: undefined } : { type: 'refused', problems: [] },
      });
      const widget = document.querySelector('samen-download');
      widget.setAttribute('fields', 'email floor');
      widget.setAttribute('endpoint', '/echo');
      widget.setAttribute('endpoint-type', 'echo');
    })()`);
    await page.route('**/echo', (route) => route.fulfill({ status: 204 }));
    const download = page.locator('samen-download');
    await download.locator('[name=floor]').fill('3');
    await download.locator('[name=email]').fill('jo@voorbeeld.example');
    const posted = page.waitForRequest('**/echo');
    await press(download);
    assert.match((await posted).postData() ?? '', /email=jo%40voorbeeld\.example&floor=3/);
    await download.locator('.success').waitFor();
    await page.close();
  });

  const widgets = Object.keys(fillIn);
  for (const [index, fault] of faultNames.entries()) {
    // Each fault with each widget in the full tests; else each widget with some of them.
    const sampled = index % 6 === 0 ? [widgets[(index / 6) % 4]!] : [];
    for (const name of isFull ? widgets : sampled) {
      it(`<${name}> loses and doubles nothing: ${fault}`, () => survive(name, fault));
    }
  }

  async function survive(name: string, fault: FaultName): Promise<void> {
    trouble.plan(fault);
    const page = await browser.newPage();
    await page.goto(`${site.url}/plain.html?endpoint=${encodeURIComponent(trouble.url)}`);
    const widget = page.locator(name);
    await widget.locator('.surface').waitFor();
    await widget.evaluate((element) => element.setAttribute('timeout', '1'));
    await fillIn[name]!(widget);
    await press(widget);
    const done = widget.locator('.success');
    await widget.locator('.summary, .success').first().waitFor();
    if (!(await done.isVisible())) {
      assert.equal(await widget.locator('[name=email]').inputValue(), 'jo@voorbeeld.example');
      await press(widget);
      await done.waitFor();
    }
    const held = trouble.held() as { fields: { email: string } }[];
    assert.deepEqual(
      held.map(({ fields }) => fields.email),
      ['jo@voorbeeld.example'],
    );
    await page.close();
  }
});
