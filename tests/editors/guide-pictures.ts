import type { Browser, Page } from 'playwright-core';

const folder = 'docs/redactie/pictures';

const address = 'https://www.uw-site.nl/samen/embed.html?use=sessie-maart';

/** A page with an editor on it, whose text is selected. */
async function show(browser: Browser, place: string, name: string, sheet: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 720, height: 420 } });
  await page.setContent(
    '<!doctype html><html lang="nl"><body style="font: 16px/1.5 sans-serif; margin: 24px">',
  );
  await page.addStyleTag({ path: `${place}/node_modules/${sheet}` });
  await page.addStyleTag({
    content: '.ck.ck-editor__editable { min-height: 220px; padding-inline: 120px }',
  });
  await page.addScriptTag({ path: `${place}/dist/editors.iife.js` });
  await page.evaluate(
    (editor) =>
      (globalThis as unknown as { shown: Record<string, () => Promise<unknown>> }).shown[editor]!(),
    name,
  );
  return page;
}

/** Draws how a link is made in the editors that most systems have. */
export async function drawGuide(browser: Browser, place: string): Promise<void> {
  const ckeditor = await show(browser, place, 'CKEditor 5', 'ckeditor5/dist/ckeditor5.css');
  await ckeditor.locator('.ck-content').click();
  await ckeditor.keyboard.press('Control+A');
  await ckeditor.locator('.ck-toolbar').first().getByRole('button', { name: 'Link' }).click();
  await ckeditor.getByLabel('Link URL').fill(address);
  await ckeditor.screenshot({
    path: `${folder}/ckeditor-link.png`,
    clip: { x: 0, y: 0, width: 720, height: 330 },
  });
  await ckeditor.close();

  const tinymce = await show(browser, place, 'TinyMCE', 'tinymce/skins/ui/oxide/skin.css');
  await tinymce.frameLocator('iframe').locator('p').selectText();
  await tinymce.locator('[data-mce-name=link]').click();
  await tinymce.locator('.tox-dialog input').first().fill(address);
  await tinymce.screenshot({ path: `${folder}/tinymce-link.png` });
  await tinymce.close();
}
