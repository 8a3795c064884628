// What a picture shows and nobody counts: text that is cut off, a page that must be scrolled sideways, targets too
// small for a finger.
import type { Frame, Page } from '@playwright/test';

/** The targets of this project; WCAG 2.2 AA asks for 24. In CSS pixels. */
const TARGET = 44;

/** Runs in a document. Gives one line per thing that does not fit. */
function misfits(target: number): string[] {
  const found: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth + 1) found.push(`the page is ${String(wide)} px wide in ${String(innerWidth)}`);

  const parentOf = (node: Node): Element | null => {
    const { parentNode } = node;
    if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
    return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
  };
  const pathOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.part.length > 0 ? `[part="${element.part.value}"]` : ''}`;
  /** Drawn for eyes: not hidden, and not one of the texts that only screen readers hear. */
  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let at: Element | null = element; at instanceof Element; at = parentOf(at)) {
      const { clipPath, opacity } = getComputedStyle(at);
      if (clipPath !== 'none' || opacity === '0' || at.hasAttribute('inert')) return false;
    }
    return true;
  };
  /** The nearest box that cuts what sticks out of it sideways. */
  const clipOf = (element: Element): DOMRect | undefined => {
    for (let at: Element | null = element; at instanceof Element; at = parentOf(at))
      if (getComputedStyle(at).overflowX !== 'visible') return at.getBoundingClientRect();
    return undefined;
  };

  const checkText = (node: Text): void => {
    const element = parentOf(node);
    const words = node.data.trim();
    if (!(element instanceof HTMLElement) || words === '' || element.tagName === 'OPTION' || !isSeen(element))
      return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const clip = clipOf(element);
    for (const { left, right, width } of range.getClientRects()) {
      if (width === 0) continue;
      const from = Math.max(clip?.left ?? 0, 0);
      const to = Math.min(clip?.right ?? innerWidth, innerWidth);
      if (left < from - 1 || right > to + 1) {
        found.push(`“${words}” in ${pathOf(element)} is cut off`);
        return;
      }
    }
  };

  /** What a closed list shows of its choice: it cannot wrap, so it says with three dots that there is more. */
  const checkChoice = (select: HTMLSelectElement): void => {
    const style = getComputedStyle(select);
    const pen = document.createElement('canvas').getContext('2d');
    const text = select.selectedOptions[0]?.label ?? '';
    if (!pen || !isSeen(select) || style.textOverflow === 'ellipsis') return;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const inside = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (pen.measureText(text).width > inside + 1) found.push(`“${text}” does not fit into its list`);
  };

  /** What a finger meets at a point, through shadow trees. */
  const at = (x: number, y: number): Element | null => {
    let met = document.elementFromPoint(x, y);
    for (;;) {
      const inner = met?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === met) return met;
      met = inner;
    }
  };
  const checkTarget = (element: HTMLElement): void => {
    if (!isSeen(element) || element.matches(':disabled')) return;
    // A link in a sentence is as high as its line.
    if (element.tagName === 'A' && getComputedStyle(element).display === 'inline') return;
    const around = element.closest('label') ?? element;
    const { left, top, width, height } = around.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isHit = (dx: number, dy: number): boolean => {
      const met = at(x + dx, y + dy);
      return (
        met !== null && (around.contains(met) || element.contains(met) || met.closest('label') === around)
      );
    };
    /** How far it reaches from its middle both ways: what is drawn may be smaller than what is hit. */
    const reach = (size: number, isAt: (way: number) => boolean): number => {
      const far = (sign: number): number => {
        let way = size / 2;
        while (way < target && isAt(sign * (way + 1))) way += 1;
        return way;
      };
      return size >= target ? size : far(1) + far(-1);
    };
    const isWide = reach(width, (way) => isHit(way, 0)) >= target - 1;
    const isHigh = reach(height, (way) => isHit(0, way)) >= target - 1;
    if (isWide && isHigh) return;
    const name = element.ariaLabel ?? element.innerText.trim();
    found.push(`${pathOf(element)} “${name}” is ${width.toFixed(0)} × ${height.toFixed(0)} px`);
  };

  const walk = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof Text) checkText(node);
      if (!(node instanceof Element)) continue;
      if (node instanceof HTMLSelectElement) checkChoice(node);
      if (node instanceof HTMLElement && node.matches('a[href], button, input, select, textarea, summary'))
        checkTarget(node);
      if (node.shadowRoot) walk(node.shadowRoot);
      walk(node);
    }
  };
  walk(document.body);
  return found;
}

/** Documents of the shop and the card form; the bank's page is the bank's. */
const isOurs = (frame: Frame): boolean => /localhost|\/frame$/.test(frame.url());

export async function misfitsOf(page: Page): Promise<string[]> {
  const found = await Promise.all(
    page
      .frames()
      .filter(isOurs)
      .map((frame) => frame.evaluate(misfits, TARGET)),
  );
  return found.flat();
}
