import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildKit } from '../../scripts/build.js';
import { buildWordPressPlugin } from '../../scripts/build-wordpress.js';
import type { Submission } from '../../src/index.js';
import { launchChromium } from '../e2e/browser.js';
import { addBlock, insertBlock, logIn, openEditor, publish } from './editor.js';
import { drawGuide } from './guide-pictures.js';
import { violations } from '../e2e/violations.js';
import { type Role, roles, startWordPress, whyNoWordPress, type WordPress } from './wordpress.js';

const skip = whyNoWordPress();
if (skip) console.log(`WordPress is not tested: ${skip}.`);

/** What the plug-in tells the editor's script. */
interface PluginWindow {
  readonly samenWidgets: {
    readonly attributes: Record<string, Record<string, { readonly values?: readonly string[] }>>;
    readonly labels: Record<string, readonly string[]>;
    readonly choices: Record<string, Record<string, string>>;
    readonly panels: Record<string, { readonly attributes: readonly string[] }>;
  };
}

/** A year in which the sessions of these tests have not been held yet. */
const date = { day: '2099-03-11', from: '10:00', until: '11:30' };

/**
 * What WordPress 6.1 says by itself under a PHP that is newer, and without a network: of a library, of
 * a login without a name (`wp_authenticate()`), and of updates that it cannot ask for.
 */
const ofWordPress =
  /Requests|formatting\.php on line 54\d\d|pluggable\.php on line 598|unexpected error occurred/;

describe('the plug-in for WordPress', { skip }, () => {
  let wordpress: WordPress;
  let browser: Browser;

  before(async () => {
    await buildKit();
    await buildWordPressPlugin();
    wordpress = await startWordPress();
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await wordpress.stop();
  });

  /** A visitor on a post. */
  async function visit(post: number): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${wordpress.url}/?p=${post}`);
    return page;
  }

  describe('the settings', () => {
    it('name where forms go, and keep what is wrong in them', async () => {
      const page = await logIn(browser, wordpress, 'admin');
      await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=samen-widgets`);
      await page.getByLabel('Name, row 1').fill('leads');
      await page.getByLabel('Web address, row 1').fill('/api/leads?a=1%202');
      await page.getByLabel('Name, row 2').fill('not a name');
      await page.getByLabel('Web address, row 2').fill('javascript:alert(1)');
      await page.getByLabel('Contact about privacy').fill('privacy@voorbeeld.example');
      await page.getByLabel('Rest of the configuration').fill('{ "locked": ["persist"], ');
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.locator('.samen-widgets .notice-error').first().waitFor();
      const problems = page.locator('.samen-widgets .notice-error');
      assert.deepEqual(await problems.allInnerTexts(), [
        'The endpoint “not a name” with address “javascript:alert(1)” is not used. It needs a name without spaces, dots, colons and slashes, and a web address.',
        'The rest of the configuration is not a JSON object, and is not used; the last one that was right still is. Look for a comma, quote or brace that is missing, or one too many.',
      ]);
      const more = page.getByLabel('Rest of the configuration');
      assert.equal(await more.inputValue(), '{ "locked": ["persist"],');
      assert.equal(await page.getByLabel('Name, row 2').inputValue(), 'not a name');

      await page.getByLabel('Name, row 2').fill('');
      await page.getByLabel('Web address, row 2').fill('');
      await more.fill(`{
        "widgets": { "sessie": { "widget": "signup", "endpoint": "leads" } },
        "locked": ["persist"],
        "allowedOrigins": ["https://afspraken.example"],
        "onlyNamedEndpoints": false,
        "endpoints": { "leads": { "extra": { "campaign": "voorjaar" } } },
        "pageTitle": false,
        "messages": {}
      }`);
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.locator('#setting-error-settings_updated').waitFor();
      assert.equal(await problems.count(), 0);
      const right = {
        onlyNamedEndpoints: true,
        locked: ['privacy-url', 'consent', 'consent-text', 'persist'],
        endpoints: {
          leads: { url: '/api/leads?a=1%202', type: 'json', extra: { campaign: 'voorjaar' } },
        },
        allowedOrigins: ['https://www.linkedin.com', 'https://afspraken.example'],
        privacy: { controller: 'Gemeente Voorbeeld', contact: 'privacy@voorbeeld.example' },
        widgets: { sessie: { widget: 'signup', endpoint: 'leads' } },
        pageTitle: false,
        messages: {},
      };
      assert.deepEqual(await configurationOf(browser), right);

      // A comma too many, and a number that can be read and not written.
      for (const wrong of ['{ "locked": [], }', '{ "timeout": 1e999 }']) {
        await more.fill(wrong);
        await page.getByRole('button', { name: 'Save Changes' }).click();
        await problems.getByText('the last one that was right still is').waitFor();
        assert.equal(await more.inputValue(), wrong);
        assert.deepEqual(await configurationOf(browser), right, wrong);
      }

      // What could be taken for no lock at all, and for no endpoint.
      const odd =
        '{ "locked": "persist", "endpoints": [], "widgets": { "sessie": { "widget": {} } } }';
      await more.fill(odd);
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await problems.getByText('“locked” has to be a list').waitFor();
      await problems.getByText('“endpoints” has to be an object').waitFor();
      const { locked, endpoints } = (await configurationOf(browser)) as typeof right;
      assert.deepEqual(locked, ['privacy-url', 'consent', 'consent-text']);
      assert.deepEqual(Object.keys(endpoints), ['leads']);
      await openEditor(page, wordpress);
      await insertBlock(page, 'Samen: signup');
      await page.getByText('What visitors fill in arrives nowhere yet.').waitFor();
      await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=samen-widgets`);
      await more.fill(JSON.stringify({ widgets: right.widgets }));
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.locator('#setting-error-settings_updated').waitFor();
      await page.close();
    });

    it('tell who writes here what to mend, and nobody else', async () => {
      const page = await logIn(browser, wordpress, 'contributor');
      const { notices } = (await configurationOf(page)) as { notices?: boolean };
      assert.equal(notices, true);
      await page.close();
    });

    it('say so where the plug-in is not complete, and the site goes on', async () => {
      const file = "WP_PLUGIN_DIR . '/samen-widgets/attributes.json'";
      wordpress.php(`rename( ${file}, ${file} . '.off' );`);
      const page = await logIn(browser, wordpress, 'admin');
      await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=samen-widgets`);
      await page.getByText('This copy of the plug-in is not complete').waitFor();
      assert.equal((await fetch(wordpress.url)).status, 200);
      wordpress.php(`rename( ${file} . '.off', ${file} );`);
      await page.close();
    });
  });

  /** What the site's pages say in their head, to a visitor or to somebody who is logged in. */
  async function configurationOf(visitor: Browser | Page): Promise<unknown> {
    const page = 'newPage' in visitor ? await visitor.newPage() : visitor;
    await page.goto(wordpress.url);
    const text = await page.locator('script[data-samen-config]').textContent();
    if (page !== visitor) await page.close();
    return JSON.parse(text ?? '');
  }

  for (const role of roles) {
    it(`keeps what a ${role} saves, and it works for a visitor`, async () => {
      const page = await logIn(browser, wordpress, role);
      await openEditor(page, wordpress);
      await page.locator('.editor-post-title__input').fill(`Sessie van ${role}`);
      await insertBlock(page, 'Samen: signup');
      await page.getByText('What visitors fill in arrives nowhere yet.').waitFor();
      await page.getByLabel('Heading', { exact: true }).fill('Vraag & antwoord "live"');
      await page.getByRole('button', { name: 'Add a date' }).click();
      await page.getByLabel('Day').fill(date.day);
      await page.getByLabel('Where the form goes').selectOption('leads');
      await page
        .getByText('What visitors fill in arrives nowhere yet.')
        .waitFor({ state: 'detached' });
      await addBlock(page, 'core/paragraph', { content: '[samen quiz heading="Wat &amp; hoe"]' });
      await addBlock(page, 'core/shortcode', {
        text: '[samen widget="download" gate="none" title-text="Samen" file="/samen.pdf"]Bel ons.[/samen]',
      });
      await addBlock(page, 'core/html', {
        content:
          '<samen-adviser name="Jo de Vries" phone="06 12345678" booking-url="https://elsewhere.example/"></samen-adviser>',
      });
      let post = await publish(page);
      await page.close();
      if (role === 'contributor') {
        const chief = await logIn(browser, wordpress, 'editor');
        await openEditor(chief, wordpress, post);
        // To WordPress it looks as if the contributor was still writing.
        await chief.getByText('Take over', { exact: true }).click();
        post = await publish(chief);
        await chief.close();
      }

      const visitor = await visit(post);
      const signup = visitor.locator('samen-signup');
      assert.equal(await signup.locator('.heading').innerText(), 'Vraag & antwoord "live"');
      const quiz = visitor.locator('samen-quiz');
      assert.equal(await quiz.locator('.heading').innerText(), 'Wat & hoe');
      await quiz.locator('button').first().click();
      await quiz.locator('[part=option]').first().waitFor();
      await visitor.locator('samen-download a[href$="/samen.pdf"]').waitFor();
      const adviser = visitor.locator('samen-adviser');
      await adviser.locator('a[href^="tel:"]').waitFor();
      // On a tag an address of any site is taken, which only who may write all HTML may do.
      const elsewhere = adviser.locator('a[href="https://elsewhere.example/"]');
      assert.equal(await elsewhere.count(), role === 'editor' ? 1 : 0);

      const sent: Submission[] = [];
      await visitor.route('**/api/leads*', async (route) => {
        sent.push(route.request().postDataJSON() as Submission);
        await route.fulfill({ status: 200, json: {} });
      });
      await signup.locator('[name=name]').fill('Jo de Vries');
      await signup.locator('[name=email]').fill('jo@voorbeeld.example');
      await signup.locator('button[type=submit]').click();
      await signup.locator('[part=success]').waitFor();
      assert.equal(sent.length, 1);
      assert.deepEqual(sent[0]?.fields, { name: 'Jo de Vries', email: 'jo@voorbeeld.example' });
      await visitor.close();
    });
  }

  /** Puts a post there, as somebody with that role would save it; gives its number. */
  function write(role: Role, content: string): number {
    const printed = wordpress.php(`
      wp_set_current_user( get_user_by( 'login', '${role}' )->ID );
      kses_init();
      echo wp_insert_post( wp_slash( array( 'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => '${content}' ) ) );
    `);
    return Number(printed);
  }

  it('lets nobody who writes send a form elsewhere, or lead a visitor away', async () => {
    const evil = 'https://evil.example';
    const post = write(
      'author',
      `<samen-signup endpoint="${evil}" success-url="${evil}" extra="consent=1" dates="2099-03-11T10:00/11:30" onclick="alert(1)"></samen-signup>
      [samen signup endpoint="${evil}" success-url="${evil}" extra="consent=1" dates="2099-03-11T10:00/11:30"]
      [samen adviser name="Jo" booking-url="${evil}/" linkedin="https://www.linkedin.com/in/jo"]
      [samen quiz heading="<img src=x onerror=alert(1)>" onclick="alert(1)"]
      <!-- wp:samen/adviser {"name":"Jo","booking-url":"${evil}/","photo":"${evil}/jo.jpg","onclick":"alert(1)"} /-->`,
    );
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', () => assert.fail('Something of the post ran.'));
    await page.goto(`${wordpress.url}/?p=${post}`);
    await page.locator('samen-adviser').last().locator('.surface').waitFor();
    for (const signup of await page.locator('samen-signup').all()) {
      await signup.locator('[name=name]').fill('Jo de Vries');
      await signup.locator('[name=email]').fill('jo@voorbeeld.example');
      await signup.locator('button[type=submit]').click();
      await signup.getByText('Dit formulier is nog niet klaar voor gebruik.').waitFor();
    }
    assert.equal(await page.locator(`a[href^="${evil}"], img[src^="${evil}"]`).count(), 0);
    assert.equal(await page.locator('a[href="https://www.linkedin.com/in/jo"]').count(), 1);
    assert.equal(await page.locator('samen-quiz img, [onclick]').count(), 0);
    assert.deepEqual(
      asked.filter((url) => url.startsWith(evil)),
      [],
    );
    await page.close();
  });

  it('lets nobody who writes take the box for consent away', async () => {
    wordpress.php(
      "update_option( 'samen_widgets', array( 'consent' => 'optional' ) + get_option( 'samen_widgets' ) );",
    );
    const post = write(
      'contributor',
      `[samen signup endpoint="leads" consent="none" dates="2099-03-11T10:00/11:30"]
      <samen-signup endpoint="leads" consent="none" dates="2099-03-11T10:00/11:30"></samen-signup>`,
    );
    const page = await visit(post);
    for (const place of [0, 1]) {
      const box = page.locator('samen-signup').nth(place).locator('[name=consent]');
      await box.waitFor();
      assert.equal(await box.isChecked(), false);
    }
    await page.close();
  });

  it('reads a shortcode as people write it', async () => {
    const post = write(
      'contributor',
      `[samen widget=”signup” use=sessie online]
      [samen quiz]
      [samen widget="download" gate="none" file="/a.pdf"]<strong>Bel</strong> ons.[/samen]
      [samen widget="adviser" name="Jo"]

      [/samen]
      [samen quiz heading=”Wat is dit”]
      <!-- wp:samen/quiz {"heading":"Vraag [samen adviser] 1"} /-->
      [samen widget="kwis"]Bel ons.[/samen]`,
    );
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${wordpress.url}/?p=${post}`);
    const content = page.locator('.entry-content');
    const elements = await content
      .locator('[data-samen-widget]')
      .evaluateAll((all) =>
        all.map((element) => Object.fromEntries(Object.entries((element as HTMLElement).dataset))),
      );
    assert.deepEqual(elements, [
      { samenWidget: 'signup', samenUse: 'sessie', samenOnline: '' },
      { samenWidget: 'quiz' },
      { samenWidget: 'download', samenGate: 'none', samenFile: '/a.pdf' },
      { samenWidget: 'adviser', samenName: 'Jo' },
      { samenWidget: 'quiz', samenHeading: '”Wat', samenIs: '', samenDit: '' },
      { samenWidget: 'quiz', samenHeading: 'Vraag [samen adviser] 1' },
    ]);
    // Without a script each has its own words, or a link to the page.
    assert.equal(
      await content.locator('[data-samen-widget=quiz] a').first().innerText(),
      'Doe de zelftest',
    );
    assert.equal(await content.locator('[data-samen-widget=download]').innerText(), 'Bel ons.');
    assert.equal(
      await content.locator('[data-samen-widget=adviser] a').innerText(),
      'Neem contact op',
    );
    assert.match(await content.innerText(), /Bel ons\.\s*$/);
    assert.equal(await content.getByText('kwis').count(), 0);
    await page.close();

    const author = await logIn(browser, wordpress, 'author');
    await author.goto(`${wordpress.url}/?p=${post}`);
    await author.getByText('de shortcode vraagt om widget "kwis"').waitFor();
    await author.getByText('woorden die geen instelling zijn: dit”').waitFor();
    await author.close();

    const feed = await fetch(`${wordpress.url}/feed/`);
    const text = await feed.text();
    assert.match(text, /Doe de zelftest/);
    assert.doesNotMatch(text, /data-samen-widget/);
  });

  it('turns a link into a widget, whoever wrote it', async () => {
    const plugin = `${wordpress.url}/wp-content/plugins/samen-widgets`;
    const post = write(
      'contributor',
      `<p><a href="${plugin}/kit/embed.html?widget=quiz&heading=Wat">Doe de zelftest</a></p>`,
    );
    const page = await visit(post);
    assert.equal(await page.locator('samen-quiz .heading').innerText(), 'Wat');
    await page.close();
  });

  it('has a name for each setting, and a panel to find it in', async () => {
    const page = await logIn(browser, wordpress, 'author');
    await openEditor(page, wordpress);
    const missing = await page.evaluate(() => {
      const { attributes, labels, panels, choices } = (globalThis as unknown as PluginWindow)
        .samenWidgets;
      const found = new Set(Object.values(panels).flatMap((panel) => panel.attributes));
      // These say themselves what they are.
      const plain = ['tone', 'heading-level'];
      return Object.values(attributes).flatMap((widget) =>
        Object.entries(widget).flatMap(([name, { values = [] }]) => [
          ...(labels[name] && found.has(name) ? [] : [name]),
          ...(plain.includes(name)
            ? []
            : values.filter((value) => !choices[name]?.[value]).map((value) => `${name}=${value}`)),
        ]),
      );
    });
    assert.deepEqual(missing, []);
    await page.close();
  });

  it('can be used by everyone: the settings, and the block in the editor', async () => {
    const page = await logIn(browser, wordpress, 'admin');
    await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=samen-widgets`);
    assert.deepEqual(await violations(page, '.samen-widgets'), []);
    await openEditor(page, wordpress);
    await insertBlock(page, 'Samen: signup');
    await page.getByRole('button', { name: 'Add a date' }).click();
    assert.deepEqual(await violations(page, '.samen-card'), []);
    await page.getByRole('button', { name: 'Add a date' }).click();
    assert.deepEqual(await violations(page, '.samen-dates'), []);
    const second = page.getByRole('group', { name: 'Date 2' });
    const days = await page
      .getByLabel('Day')
      .evaluateAll((inputs) =>
        inputs.map((input) => Date.parse((input as HTMLInputElement).value)),
      );
    assert.equal(days[1]! - days[0]!, 7 * 24 * 3_600_000);
    await second.getByRole('button', { name: 'Take this date away' }).click();
    await second.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Add a date');
    await page.close();
  });

  // Not a test: with `-- --accept` the pictures of the editors' guide are drawn anew.
  if (process.env['SAMEN_ACCEPT'] === '1')
    it('draws the guide', () => drawGuide(browser, wordpress));

  it('prints no warning of PHP, and leaves nothing behind', () => {
    const log = wordpress.php("echo @file_get_contents( ABSPATH . 'debug.log' );");
    const ours = log.split('\n').filter((line) => line !== '' && !ofWordPress.test(line));
    assert.deepEqual(ours, []);
    wordpress.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins( 'samen-widgets/samen-widgets.php' );
      uninstall_plugin( 'samen-widgets/samen-widgets.php' );
    `);
    assert.equal(wordpress.php("var_export( get_option( 'samen_widgets' ) );"), 'false');
  });
});
