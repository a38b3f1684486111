/** The page that shows which colours of a theme are too close to each other. */
import { type Measured, measure } from './measure.js';
import { classesOf, readTheme } from './read-theme.js';

const form = document.querySelector<HTMLFormElement>('#theme')!;
const preview = document.querySelector<HTMLElement>('#preview')!;
const table = document.querySelector<HTMLTableElement>('#pairs')!;
const verdict = document.querySelector<HTMLElement>('#verdict')!;
const remarks = document.querySelector<HTMLElement>('#remarks')!;
const template = document.querySelector<HTMLTemplateElement>('#pair')!;
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** A theme is a class with tokens, a root with them, or no more than a list of them. */
function apply(css: string): void {
  sheet.replaceSync(css.includes('{') ? css : `#preview { ${css} }`);
  preview.className = classesOf(sheet).join(' ');
}

/** Says what keeps a pasted theme from having its effect. */
function remark(css: string): void {
  const { used, ...wrong } = readTheme(sheet, preview);
  const found: Readonly<Record<string, readonly string[]>> = {
    unused: used.length === 0 ? [''] : [],
    ...wrong,
  };
  for (const item of remarks.children) {
    // A picked theme may have no tokens: then the kit's own look is what it gets.
    const names = (css && found[item.id]) || [];
    (item as HTMLElement).hidden = names.length === 0;
    const list = item.querySelector('code');
    if (list) list.textContent = names.join(', ');
  }
}

function row({ front, back, least, frontColor, backColor, contrast }: Measured): Element {
  const line = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
  const set = (name: string, value: string): void => {
    line.querySelector(`.${name}`)!.textContent = value;
  };
  set('front', `--samen-${front}`);
  set('back', back === 'tint' ? '--samen-accent-color (9 %)' : `--samen-${back}`);
  // Rounded down: 4.48 is not 4.5.
  set('contrast', (Math.floor(contrast * 100) / 100).toFixed(2));
  set('least', String(least));
  const sample = line.querySelector<HTMLElement>('.sample')!;
  sample.style.setProperty('color', frontColor);
  sample.style.setProperty('background-color', backColor);
  line.querySelector<HTMLElement>('.too-low')!.hidden = contrast >= least;
  line.querySelector<HTMLElement>('.enough')!.hidden = contrast < least;
  return line;
}

function show(): void {
  const measured = measure(preview);
  const failing = measured.filter(({ contrast, least }) => contrast < least);
  const passing = measured.filter(({ contrast, least }) => contrast >= least);
  table.tBodies[0]!.replaceChildren(...[...failing, ...passing].map(row));
  for (const element of verdict.querySelectorAll('p')) {
    element.hidden = element.id !== (failing.length > 0 ? 'too-low' : 'all-right');
  }
  verdict.querySelector('#too-low b')!.textContent = String(failing.length);
  table.hidden = false;
}

let choices = 0;

async function choose(): Promise<void> {
  const choice = (choices += 1);
  const {
    css: written,
    picked,
    dark,
  } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const own = written?.trim();
  // A list of custom properties is enough; what stands in the box wins.
  const css = own || (await (await fetch(`/themes/${picked}.css?tokens`)).text());
  // A theme that comes late must not take the place of one that was picked after it.
  if (choice !== choices) return;
  apply(css);
  remark(own ?? '');
  preview.style.setProperty('color-scheme', dark ? 'dark' : 'light');
  preview.style.setProperty('background-color', dark ? '#0e1318' : '');
  show();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void choose();
});
form.addEventListener('change', () => void choose());
void choose();
