// What runs in the shop's page: remembers what a checkout says, waits for more of it, and tells what is on screen. Each
// function is sent to a browser as text, so none may use anything around it.
import type { HeardEvent } from './checkout-hands.js';

interface Note {
  readonly element: Element;
  readonly event: HeardEvent;
}

export interface Memory {
  readonly heard: Note[];
  /** How much had been heard at the last press. */
  pressed: number;
}

/** Installed before any script of a page, or as soon as possible. Once per document. */
export function remember({ names = [] }: Question): void {
  const place = window as unknown as { tenderTesting?: Memory };
  if (place.tenderTesting) return;
  const memory: Memory = { heard: [], pressed: 0 };
  place.tenderTesting = memory;
  for (const name of names)
    window.addEventListener(
      name,
      (event) => {
        const [element] = event.composedPath();
        const { respondWith: _, ...detail } = (event as CustomEvent<Record<string, unknown>>).detail;
        if (element instanceof Element)
          memory.heard.push({ element, event: { type: name, detail } as unknown as HeardEvent });
      },
      // A page that stops an event on its way keeps nobody from hearing it.
      { capture: true },
    );
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
  const { heard = [], pressed = 0 } = (window as unknown as { tenderTesting?: Memory }).tenderTesting ?? {};
  const isFit = ({ element, event }: Note): boolean =>
    (!selector || element.matches(selector)) &&
    event.type === name &&
    Object.entries(expected).every(
      ([key, value]) =>
        JSON.stringify((event.detail as Record<string, unknown>)[key]) === JSON.stringify(value),
    );
  const look = (): HeardEvent | undefined => heard.slice(sincePress ? pressed : 0).find(isFit)?.event;
  return new Promise<HeardEvent | undefined>((resolve) => {
    const here = look();
    const end = (found: HeardEvent | undefined): void => {
      window.removeEventListener(name ?? '', onEvent);
      clearTimeout(timer);
      resolve(found);
    };
    const onEvent = (): void => {
      const found = look();
      if (found) end(found);
    };
    const timer = setTimeout(end, wait, undefined);
    if (here) end(here);
    else window.addEventListener(name ?? '', onEvent, { capture: true });
  });
}

export function readHeard({ selector }: Question): HeardEvent[] {
  const { heard = [] } = (window as unknown as { tenderTesting?: Memory }).tenderTesting ?? {};
  return heard.filter(({ element }) => !selector || element.matches(selector)).map(({ event }) => event);
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
