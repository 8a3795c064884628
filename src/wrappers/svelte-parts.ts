// What the Svelte component does that is no markup: which of its props go where, and who hears the events. Known to the
// .svelte file alone.
import { ATTRIBUTES, HANDLERS } from './face.js';
import { toAttributes } from './to-attributes.js';
import type { TenderHandlers, TenderProps } from './types.js';

export { loadElement } from './load-element.js';
export { setProperties } from './set-properties.js';
export { toMethods } from './to-methods.js';
export { toSkeleton } from './skeleton.js';

/** Only a server writes the skeleton; what a parser left of it is taken away while the page comes alive. */
export const onServer = typeof document === 'undefined';

const HANDLER_NAMES: readonly string[] = Object.values(HANDLERS);

/** Attributes of the tag: the element's own, as text, and those of any element as they are given. */
export function toTag(given: TenderProps): Record<string, unknown> {
  const others = Object.entries(given).filter(
    ([name]) => !(name in ATTRIBUTES || HANDLER_NAMES.includes(name)),
  );
  return { ...Object.fromEntries(others), ...toAttributes(given) };
}

/** An object of state is a proxy, and no proxy can be cloned. */
function isState(value: unknown): boolean {
  try {
    structuredClone(value);
    return false;
  } catch {
    return true;
  }
}

/** The element cannot watch an object of state: it gets a copy of it, and everything else as it was given. */
export const toPlain = (given: TenderProps, copy: <T>(value: T) => T): TenderProps =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name in ATTRIBUTES)
      .map(([name, value]: [string, unknown]) => [name, isState(value) ? copy(value) : value]),
  );

/** Hands every event to the handler that is given when it comes. Returns what ends it. */
export function listen(element: EventTarget, handlers: TenderHandlers): () => void {
  const controller = new AbortController();
  for (const [type, name] of Object.entries(HANDLERS)) {
    const hear = (event: Event): void => {
      (handlers[name] as ((event: Event) => void) | undefined)?.(event);
    };
    element.addEventListener(type, hear, controller);
  }
  return () => {
    controller.abort();
  };
}
