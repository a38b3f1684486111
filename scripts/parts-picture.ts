/**
 * Draws `docs/pictures/parts.png`: states of all widgets, with the name of each part where it stands.
 */
import { launchChromium } from '../tests/e2e/browser.js';
import { startSite } from '../tests/e2e/site.js';
import { reachState, states } from '../tests/e2e/states.js';

/** States in which, together, every part stands. */
const shown = [
  'samen-quiz start',
  'samen-quiz chosen',
  'samen-quiz editor',
  'samen-quiz result',
  'samen-signup errors',
  'samen-signup registered',
  'samen-download beside',
  'samen-adviser form',
  'samen-adviser card',
];

const site = await startSite();
const browser = await launchChromium();
const pictures: string[] = [];
for (const state of states) {
  const name = `${state.widget} ${state.name}`;
  if (!shown.includes(name)) continue;
  shown.splice(shown.indexOf(name), 1);
  const page = await browser.newPage({
    viewport: { width: 520, height: 900 },
  });
  const widget = await reachState(page, `${site.url}/plain.html?lang=en`, state);
  await page.waitForLoadState('networkidle');
  await widget.evaluate((element) => {
    const root = element.shadowRoot!;
    const named = new Set<string>();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .part-box { position: absolute; outline: 1.5px dashed #b3261e; pointer-events: none; }
      .part-name { position: absolute; padding: 0 4px; border-radius: 3px; background: #b3261e;
        color: #fff; font: 600 10px/14px Inter, sans-serif; white-space: nowrap; }
    `);
    root.adoptedStyleSheets.push(sheet);
    const frame = root.querySelector<HTMLElement>('.frame')!;
    frame.style.setProperty('position', 'relative');
    const origin = frame.getBoundingClientRect();
    const taken: { x: number; y: number }[] = [];
    for (const part of root.querySelectorAll('[part]')) {
      const name = part.getAttribute('part')!;
      const { left, top, width, height } = part.getBoundingClientRect();
      if (named.has(name) || width === 0 || height === 0) continue;
      named.add(name);
      const [x, y] = [left - origin.left, top - origin.top];
      const box = document.createElement('div');
      box.className = 'part-box';
      const label = document.createElement('div');
      label.className = 'part-name';
      label.textContent = name;
      // At the right end of its box, below whatever name stands there already.
      let at = y - 7;
      const right = Math.min(x + width, origin.width) - 4;
      while (taken.some((other) => Math.abs(other.y - at) < 15 && Math.abs(other.x - right) < 90)) {
        at += 15;
      }
      taken.push({ x: right, y: at });
      const sizes = { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
      for (const [property, value] of Object.entries(sizes)) box.style.setProperty(property, value);
      label.style.setProperty('right', `${origin.width - right}px`);
      label.style.setProperty('top', `${at}px`);
      frame.append(box, label);
    }
  });
  const taken = await widget.screenshot({ animations: 'disabled' });
  pictures.push(`data:image/png;base64,${taken.toString('base64')}`);
  await page.close();
}

// Side by side: each below the shortest column so far, as near as their order allows.
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
await page.setContent(`<style>
  body { display: flex; gap: 16px; align-items: flex-start; margin: 0; padding: 16px; background: #f4f2ee; }
  div { flex: 1; display: grid; gap: 16px; }
  img { display: block; max-width: 100%; }
</style><div></div><div></div><div></div>`);
for (const picture of pictures) {
  await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const [shortest] = [...document.querySelectorAll('div')].sort(
      (one, other) => one.offsetHeight - other.offsetHeight,
    );
    shortest!.append(image);
  }, picture);
}
await page.screenshot({ path: 'docs/pictures/parts.png', fullPage: true });
await browser.close();
await site.close();
