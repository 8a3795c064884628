// The page's own markup is known: what is missing is a fault of the page, and says so.

export function find<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  selector = '',
): HTMLElementTagNameMap[Name] {
  const found = document.querySelector<HTMLElementTagNameMap[Name]>(`${name}${selector}`);
  if (!found) throw new Error(`The page has no ${name}${selector}`);
  return found;
}

/** An element with its properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
