import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in an element: WCAG 2.2 A and AA, and what its makers hold for good practice.
 *
 * @param page - whose policy is bypassed: the test's own script is not the page's
 */
export async function violations(page: Page, tag: string): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const results = await engine.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, tag);
}
