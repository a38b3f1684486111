import type { Browser } from 'playwright-core';
import { insertBlock, logIn, openEditor, publish } from './editor.js';
import type { WordPress } from './wordpress.js';

const folder = 'docs/redactie/pictures';

/** Draws the pictures of the editors' guide anew, in Dutch as far as WordPress has its texts here. */
export async function drawGuide(browser: Browser, wordpress: WordPress): Promise<void> {
  wordpress.php(`
    // The page that each new site has, in English.
    wp_delete_post( 2 );
    foreach ( get_users() as $user ) update_user_meta( $user->ID, 'locale', 'nl_NL' );
    update_option( 'samen_widgets', array(
      'endpoints' => array( array( 'name' => 'aanmeldingen', 'url' => '/api/aanmeldingen', 'type' => 'json', 'field_map' => '' ) ),
      'contact' => 'privacy@voorbeeld.nl', 'dpo' => 'fg@voorbeeld.nl', 'retention' => '6 maanden',
      'origins' => 'https://www.linkedin.com',
      'more' => '{ "pageTitle": false }',
    ) );
  `);
  const admin = await logIn(browser, wordpress, 'admin');
  await admin.goto(`${wordpress.url}/wp-admin/options-general.php?page=samen-widgets`);
  // Its own address is that of the test.
  const script = admin.getByLabel('Webadres van het script');
  await script.evaluate((input) => (input as HTMLInputElement).removeAttribute('placeholder'));
  await admin.locator('.samen-widgets').screenshot({ path: `${folder}/wordpress-beheer.png` });
  await admin.close();

  const page = await logIn(browser, wordpress, 'author');
  await openEditor(page, wordpress);
  await page.locator('.editor-post-title__input').fill('Kennissessie in maart');
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill('samen');
  await page.locator('.block-editor-block-types-list__item').nth(3).waitFor();
  await page.screenshot({
    path: `${folder}/wordpress-blokken.png`,
    clip: { x: 0, y: 61, width: 350, height: 350 },
  });
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await insertBlock(page, 'Samen: aanmelden');
  await page.getByLabel('Kop', { exact: true }).fill('Samen verder: kennissessie');
  await page.getByRole('button', { name: 'Datum toevoegen' }).click();
  await page.getByLabel('Dag').fill('2099-03-11');
  await page.getByLabel('Waar het formulier heen gaat').selectOption('aanmeldingen');
  await page.locator('.interface-complementary-area').evaluate((area) => (area.scrollTop = 0));
  await page.screenshot({
    path: `${folder}/wordpress-instellingen.png`,
    clip: { x: 160, y: 61, width: 1120, height: 620 },
  });
  const post = await publish(page);
  await page.close();

  const visitor = await browser.newPage({ viewport: { width: 900, height: 900 } });
  await visitor.goto(`${wordpress.url}/?p=${post}`);
  await visitor.locator('samen-signup .surface').waitFor();
  await visitor.screenshot({ path: `${folder}/wordpress-pagina.png` });
  await visitor.close();
}
