// Prints one part of a page, wherever it is: in shadow roots, a dialog, a slot. The page stays as it is; for as long as it
// is printed, a stylesheet shows the way to that part and nothing beside it. No window opens and no markup is copied.

/** Marks what is printed, and everything around it. */
const MARK = 'data-tender-print';

const SHEET = `@media print {
  @page { margin: 15mm }
  :host > :not([${MARK}]),
  [${MARK}=around] > :not([${MARK}]),
  [${MARK}=around]::before,
  [${MARK}=around]::after,
  [${MARK}]::backdrop { display: none !important }
  [${MARK}=around] {
    all: revert !important;
    display: block !important;
    position: static !important;
    inline-size: auto !important;
    block-size: auto !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    background: #fff !important;
    color-scheme: only light !important;
  }
  [${MARK}=around]:not(:root) { font-size: 0 !important; line-height: 0 !important }
}`;

/** What is around an element on the screen: slots and hosts, too. */
function aroundOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

let restore = (): void => undefined;

export function printAlone(part: Element): void {
  restore();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  const marked: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  for (let at: Element | null = part; at; at = aroundOf(at)) {
    at.setAttribute(MARK, at === part ? 'this' : 'around');
    marked.push(at);
    roots.add(at.getRootNode() as Document | ShadowRoot);
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  restore = () => {
    restore = () => undefined;
    for (const element of marked) element.removeAttribute(MARK);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  // Some browsers go on before the paper is there.
  addEventListener(
    'afterprint',
    () => {
      restore();
    },
    { once: true },
  );
  print();
}
