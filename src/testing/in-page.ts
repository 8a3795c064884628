// What runs in the shop's page: remembers what a checkout says, waits for more of it, and tells what is on screen. Each
// function is sent to a browser as text, so none may use anything around it.
import type { Method, TenderCheckout } from 'tender-checkout';
import type { HeardEvent } from './checkout-hands.js';
import type { End } from './told.js';

interface Note {
  /** Who said it. */
  readonly target: EventTarget | undefined;
  readonly event: HeardEvent;
}

export interface Memory {
  readonly heard: Note[];
  /** How much had been heard at the last press. */
  pressed: number;
  /** Called when more was heard. */
  readonly awaited: Set<() => void>;
}

/** Installed before any script of a page, or as soon as possible. Once per document. */
export function remember({ names = [] }: Question): void {
  const place = window as unknown as { tenderTesting?: Memory };
  if (place.tenderTesting) return;
  const memory: Memory = { heard: [], pressed: 0, awaited: new Set() };
  place.tenderTesting = memory;
  const known = new WeakSet();
  const hear = (event: Event): void => {
    if (known.has(event)) return;
    known.add(event);
    const [target] = event.composedPath();
    const { respondWith: _, ...detail } = (event as CustomEvent<Record<string, unknown>>).detail;
    memory.heard.push({ target, event: { type: event.type, detail } as unknown as HeardEvent });
    for (const wake of memory.awaited) wake();
    // A checkout that is taken out of the page still says how it ended, to whoever listens to it alone.
    if (target) listen(target);
  };
  const listening = new WeakSet();
  const listen = (target: EventTarget): void => {
    if (listening.has(target)) return;
    listening.add(target);
    // A page that stops an event on its way keeps nobody from hearing it.
    for (const name of names) target.addEventListener(name, hear, { capture: true });
  };
  listen(window);
}

/** What a page is asked, or told to listen to. */
export interface Question {
  /** Which element's; without it every one's. */
  readonly selector?: string;
  /** Events to remember. */
  readonly names?: readonly string[];
  readonly name?: string;
  readonly expected?: object;
  readonly sincePress?: boolean;
  /** How long to wait for it, in milliseconds. */
  readonly wait?: number;
}

/** The first event that fits. Nothing when none came in time. */
export function awaitEvent({ selector, name, expected = {}, sincePress, wait = 0 }: Question) {
  const memory = (window as unknown as { tenderTesting?: Memory }).tenderTesting;
  const isFit = ({ target, event }: Note): boolean =>
    (!selector || (target instanceof Element && target.matches(selector))) &&
    event.type === name &&
    Object.entries(expected).every(
      ([key, value]) =>
        JSON.stringify((event.detail as Record<string, unknown>)[key]) === JSON.stringify(value),
    );
  return new Promise<HeardEvent | undefined>((resolve) => {
    const end = (found: HeardEvent | undefined): void => {
      memory?.awaited.delete(look);
      clearTimeout(timer);
      resolve(found);
    };
    const timer = setTimeout(end, wait, undefined);
    const look = (): void => {
      const found = memory?.heard.slice(sincePress ? memory.pressed : 0).find(isFit);
      if (found) end(found.event);
    };
    memory?.awaited.add(look);
    look();
  });
}

export function readHeard({ selector }: Question): HeardEvent[] {
  const { heard = [] } = (window as unknown as { tenderTesting?: Memory }).tenderTesting ?? {};
  return heard
    .filter(({ target }) => !selector || (target instanceof Element && target.matches(selector)))
    .map(({ event }) => event);
}

/** From here on results are looked for. */
export function markPress(): void {
  const memory = (window as unknown as { tenderTesting?: Memory }).tenderTesting;
  if (memory) memory.pressed = memory.heard.length;
}

/** Whether more can be done with the checkout, and with what. */
export function glance([element]: readonly Element[]): Glance {
  const { checkoutSession, customerSession, methods = [] } = (element ?? {}) as Partial<TenderCheckout>;
  const states = element?.getAttribute('data-state')?.split(' ') ?? [];
  // One that waits for its session has not failed.
  const isOpen = !checkoutSession && !customerSession;
  const end = isOpen ? undefined : (['done', 'failed'] as const).find((state) => states.includes(state));
  return { end, methods: end ? [] : methods };
}

export interface Glance {
  readonly end: End | undefined;
  /** Those that are on screen. */
  readonly methods: readonly Method[];
}

/** What a person would say of the checkout. A saved method is named by a token, and so is not named. */
export function describe([element]: readonly Element[]): string {
  if (!element) return 'no checkout';
  const texts: string[] = [];
  const shown = 'notice error result-title result-text action-title'.split(' ');
  const walk = (root: ParentNode): void => {
    for (const part of root.querySelectorAll('*')) {
      const text = part.textContent.trim().replace(/\s+/g, ' ');
      if (text && shown.some((name) => part.part.contains(name))) texts.push(`“${text}”`);
      if (part.shadowRoot) walk(part.shadowRoot);
    }
  };
  if (element.shadowRoot) walk(element.shadowRoot);
  const chosen = element.shadowRoot?.querySelector<HTMLInputElement>('input[part~="radio"]:checked')?.value;
  return [
    `state ${element.getAttribute('data-state') ?? 'none: is the script loaded?'}`,
    chosen ? `chosen: ${/^[A-Z][A-Z\d_]*$/.test(chosen) ? chosen : 'a saved method'}` : 'nothing is chosen',
    ...texts,
  ].join(', ');
}
