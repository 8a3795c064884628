// What is painted, read off a page: every colour, font, corner and line of an element, its shadow trees and the card
// frame, by where it is. Runs in the page.

/** Where → value. Places are named so that a failure says what to look at. */
export type Paint = Readonly<Record<string, string>>;

/**
 * Of everything that is visible below `root`. What the theme has no say in is left out: pictures, what is only heard,
 * and values that paint nothing.
 */
export function readPaint(root: Document | Element): Paint {
  const paint: Record<string, string> = {};
  /** A shade over the page behind a dialog is the page's, darker. */
  const isClear = (color: string): boolean =>
    color === 'transparent' || /[,/] ?0\)$/.test(color) || color === 'rgba(0, 0, 0, 0.55)';
  const SIDES = ['block-start', 'block-end', 'inline-start', 'inline-end'];

  const nameOf = (element: Element, at: number): string => {
    const part = element.getAttribute('part') ?? '';
    const [name = ''] = element.classList;
    return `${element.localName}${part && `[${part}]`}${name && `.${name}`}#${String(at)}`;
  };

  function read(element: Element, where: string): void {
    const style = getComputedStyle(element);
    const put = (property: string, value: string): void => {
      paint[`${where} ${property}`] = value;
    };
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const types = element.matches('input:not([type=radio], [type=checkbox]), select, textarea');
    if (says || types) {
      put('color', style.color);
      put('font-family', style.fontFamily);
      put('font-size', style.fontSize);
    }
    if (types) put('caret-color', style.caretColor);
    if (element.matches('[type=radio], [type=checkbox]') && style.appearance !== 'none')
      put('accent-color', style.accentColor);
    if (element.matches('[placeholder]:not([placeholder=""])')) {
      const placeholder = getComputedStyle(element, '::placeholder');
      put('placeholder color', placeholder.color);
    }
    if (!isClear(style.backgroundColor)) put('background-color', style.backgroundColor);
    for (const side of SIDES) {
      const of = (what: string): string => style.getPropertyValue(`border-${side}-${what}`);
      if (of('style') !== 'none' && parseFloat(of('width')) > 0 && !isClear(of('color')))
        put(`border-${side}-color`, of('color'));
    }
    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
      put('outline-color', style.outlineColor);
    const radius = style.borderStartStartRadius;
    const hasEdge = !isClear(style.backgroundColor) || parseFloat(style.borderBlockStartWidth) > 0;
    if (hasEdge && radius !== '0px' && !radius.includes('%')) put('radius', radius);
    if (element instanceof SVGGeometryElement)
      for (const property of ['fill', 'stroke'] as const)
        if (style[property] !== 'none' && !isClear(style[property])) put(property, style[property]);
  }

  /** Drawings that look the same under every theme, and boxes that nobody sees. */
  const isLeftOut = (element: Element): boolean =>
    element.matches(
      'img, canvas, iframe, style, script, .unseen, .status, .mark, .brand, .probe, .scheme, option',
    ) || !element.checkVisibility();

  function walk(element: Element, where: string): void {
    if (isLeftOut(element)) return;
    // What is in front may stand in what is hidden.
    if (getComputedStyle(element).visibility !== 'hidden') read(element, where);
    const children = [...(element.shadowRoot?.children ?? element.children)];
    children.forEach((child, at) => {
      walk(child, `${where} > ${nameOf(child, at)}`);
    });
  }

  walk(root instanceof Document ? root.body : root, root instanceof Document ? 'frame' : 'checkout');
  return paint;
}
