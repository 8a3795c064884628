// Sets on the element what changed since the last time: `setProperties(element, props, lastProps)`. To be called before
// the browser's next task after the element is there, and after every change; in browsers only. Works before the
// element's class is there, too: what was set then is found by the class when it comes.
import { ATTRIBUTES, SWITCHES } from './face.js';
import type { TenderElement, TenderProps } from './types.js';

const NAMES = Object.keys(ATTRIBUTES) as (keyof TenderProps)[];

/** What is not given any more is what it is by default: off, or nothing. `last`: nothing at the first time. */
export function setProperties(element: TenderElement, next: TenderProps, last: TenderProps = {}): void {
  for (const name of NAMES) {
    const fallback = SWITCHES.includes(name) ? false : undefined;
    const value = next[name] ?? fallback;
    if (value !== (last[name] ?? fallback)) Reflect.set(element, name, value);
  }
}
