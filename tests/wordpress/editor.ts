import type { Browser, Page } from 'playwright-core';
import type { Role, WordPress } from './wordpress.js';

/** What the editor's own scripts offer. */
interface EditorWindow {
  readonly wp: {
    readonly blocks: { createBlock(name: string, attributes: Record<string, unknown>): unknown };
    readonly data: {
      readonly dispatch: (store: string) => Record<string, (...args: unknown[]) => unknown>;
      readonly select: (store: string) => Record<string, (...args: unknown[]) => unknown>;
    };
  };
}

/** A page with somebody logged in. */
export async function logIn(
  browser: Browser,
  { url }: WordPress,
  user: Role | 'admin',
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', user);
  await page.press('#user_pass', 'Enter');
  await page.waitForURL('**/wp-admin/**');
  return page;
}

/** Opens the block editor: for a new post, or for the one with a number. */
export async function openEditor(page: Page, { url }: WordPress, post?: number): Promise<void> {
  const place = post === undefined ? 'post-new.php' : `post.php?post=${post}&action=edit`;
  await page.goto(`${url}/wp-admin/${place}`);
  await page.locator('.editor-post-title__input').waitFor();
  await page.evaluate(() => {
    const { dispatch } = (globalThis as unknown as EditorWindow).wp.data;
    const { set } = dispatch('core/preferences');
    set!('core/edit-post', 'welcomeGuide', false);
    // Else it lies over the title.
    set!('core/edit-post', 'fixedToolbar', true);
  });
}

/** Chooses a block from the editor's list, by its title, with its settings beside it. */
export async function insertBlock(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill('samen');
  await page.locator('.block-editor-block-types-list__item').filter({ hasText: title }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  const settings = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await settings.getAttribute('aria-pressed')) !== 'true') await settings.click();
}

/** Adds a block of the editor's own. */
export async function addBlock(
  page: Page,
  name: string,
  attributes: Record<string, unknown>,
): Promise<void> {
  await page.evaluate(
    ([block, values]) => {
      const { blocks, data } = (globalThis as unknown as EditorWindow).wp;
      data.dispatch('core/block-editor')['insertBlock']!(blocks.createBlock(block, values));
    },
    [name, attributes] as const,
  );
}

/** Publishes the post, or hands it in where the role may do no more; gives its number. */
export async function publish(page: Page): Promise<number> {
  const bar = page.locator('.edit-post-header');
  await bar.getByRole('button', { name: /^(Publish|Submit for Review)$/ }).click();
  const panel = page.locator('.editor-post-publish-panel');
  await panel.getByRole('button', { name: /^(Publish|Submit for Review)$/ }).click();
  await page.waitForFunction(() => {
    const { select } = (globalThis as unknown as EditorWindow).wp.data;
    const { didPostSaveRequestSucceed, isSavingPost, isEditedPostDirty } = select('core/editor');
    return didPostSaveRequestSucceed!() && !isSavingPost!() && !isEditedPostDirty!();
  });
  return page.evaluate(
    () =>
      (globalThis as unknown as EditorWindow).wp.data.select('core/editor')[
        'getCurrentPostId'
      ]!() as number,
  );
}
