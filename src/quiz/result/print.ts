/** Marks the way from the page to what is printed; all beside it is left out. */
const mark = 'data-samen-print';

/** As blocks: Firefox cuts a grid wherever a page ends, in the middle of a line. */
const rules = `@media print {
  [${mark}] > :not([${mark}]), :host > :not([${mark}]) { display: none !important; }
  [${mark}] { display: block !important; contain: none !important; container-type: normal !important;
    transform: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    background: none !important; max-inline-size: none !important; inline-size: auto !important;
    position: static !important; overflow: visible !important; block-size: auto !important; }
}`;

/** The element itself and all that it stands in, through the hosts of shadow roots. */
function path(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Element | null = element; node;) {
    found.push(node);
    const slot: Element | null = node.assignedSlot;
    const root: Node = node.getRootNode();
    node = slot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return found;
}

/** Puts back what was changed for the last print. */
let restore = (): void => undefined;

/**
 * Prints one element of the page and nothing else of it. The browser's own print (Ctrl+P) is left
 * as it is: there the visitor asked for the page.
 */
export function printAlone(element: HTMLElement): void {
  // Where printing is refused, nothing tells that it is over.
  restore();
  const marked = path(element);
  const roots = new Set(marked.map((node) => node.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const node of marked) node.setAttribute(mark, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  restore = () => {
    for (const node of marked) node.removeAttribute(mark);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };
  addEventListener('afterprint', () => restore(), { once: true });
  print();
}
