// For wrappers whose ref is the element itself: what a page calls before the element's class is there waits for it.
import { TAG } from './load-element.js';
import type { TenderElement } from './types.js';

const CALLS = ['submit', 'validate', 'refresh', 'show'] as const;

/** `loaded`: what `loadElement` gave. A call rejects when the class could not be loaded. */
export function callLater(element: TenderElement, loaded: Promise<void>): void {
  if (customElements.get(TAG)) return;
  // The class has these, too: what stands in for them must not hide them.
  const come = loaded.then(() => {
    for (const name of CALLS) Reflect.deleteProperty(element, name);
  });
  for (const name of CALLS)
    Reflect.set(element, name, () => come.then((): Promise<unknown> => element[name]()));
}
