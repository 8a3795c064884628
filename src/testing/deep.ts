// A checkout in the page's own document: found through open shadow roots, used as a shopper's hand would.

/** Every element that fits, in the element's own tree and in those within it. */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...findAll(element.shadowRoot, selector));
  }
  return found;
}

export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** Types over what is there, and leaves the field. */
export function type(field: HTMLElement, text: string): void {
  field.focus();
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    if (field.checked !== (text === 'true')) field.click();
    return;
  }
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
}

/** How often something is looked for, in milliseconds. */
const LOOK = 50;

/** Looks until there is something. `else` says what is there instead. */
export async function until<T>(
  look: () => T | undefined | false,
  timeout: number,
  otherwise: () => Error,
): Promise<T> {
  for (const end = Date.now() + timeout; Date.now() < end;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw otherwise();
}
