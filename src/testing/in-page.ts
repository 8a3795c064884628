// What runs in the shop's page: remembers what a checkout says, waits for more of it, and tells what is on screen. Each
// function is sent to a browser as text, so none may use anything around it.
import type { HeardEvent } from './checkout-hands.js';

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

/** What a person would say of the checkout at a glance. */
export function describe({ selector = 'tender-checkout' }: Question): string {
  const element = document.querySelector(selector);
  if (!element) return `nothing that is ${selector}`;
  const texts: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const part of root.querySelectorAll('*')) {
      const text = part.textContent.trim().replace(/\s+/g, ' ');
      if (part.matches('[part~="notice"], [part~="error"]') && text) texts.push(`“${text}”`);
      if (part.shadowRoot) walk(part.shadowRoot);
    }
  };
  if (element.shadowRoot) walk(element.shadowRoot);
  const chosen = element.shadowRoot?.querySelector('input[part~="radio"]:checked');
  const method = chosen ? `, chosen: ${(chosen as HTMLInputElement).value}` : ', nothing is chosen';
  return `state ${element.getAttribute('data-state') ?? 'none: is the script loaded?'}${method}${texts.map((text) => `, ${text}`).join('')}`;
}
