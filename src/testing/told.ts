// What a test is told when something did not come: what is on screen, what was heard, whose turn it is. Kinds and codes
// alone: what a test prints is kept by its CI, and a token of a session is a secret there, too.
import type { HeardEvent } from './checkout-hands.js';

export interface Seen {
  readonly events: readonly HeardEvent[];
  /** What is on screen, in words. */
  readonly view: string;
}

/** How a checkout stands that takes nothing more: it shows an outcome, or it cannot go on. */
export type End = 'done' | 'failed';

/** How long an end has to stand, in milliseconds. A page may be about to bring its next session. */
const STANDS = 2000;

/** Remembers since when there is an end, and says whether it is one to believe. */
export function createEndWatch(): (end: End | undefined) => boolean {
  let since: number | undefined;
  return (end) => {
    since = end && (since ?? Date.now());
    return since !== undefined && Date.now() - since >= STANDS;
  };
}

/** What is told of an event. Ids, tokens, addresses and first digits are not. */
const TOLD = new Set(
  'code who outcome status subStatus final continues reason kind purpose complete'.split(' '),
);

const toLine = ({ type, detail }: HeardEvent): string => {
  const told = Object.entries(detail).filter(([key, value]) => TOLD.has(key) && value !== '');
  return told.length > 0 ? `${type} ${JSON.stringify(Object.fromEntries(told))}` : type;
};

const toScene = ({ events, view }: Seen): string =>
  `Heard:\n${events.map((event) => `  ${toLine(event)}`).join('\n') || '  nothing'}\nOn screen: ${view}`;

/** An event that was waited for. */
export function missed(name: string, expected: object, timeout: number, seen: Seen): Error {
  const wanted = Object.keys(expected).length > 0 ? ` ${JSON.stringify(expected)}` : '';
  return new Error(`${name}${wanted} did not come in ${String(timeout)} ms. ${toScene(seen)}`);
}

/** Something on screen that was waited for, or reached for. `what` ends with its verb: `The button is`. */
export const absent = (what: string, timeout: number, seen: Seen, cause?: unknown): Error =>
  new Error(`${what} not there after ${String(timeout)} ms. ${toScene(seen)}`, cause ? { cause } : undefined);

const NEXT: Readonly<Record<End, readonly [string, string]>> = {
  done: [
    'the checkout shows how its session ended',
    'A session takes one payment: make a new session, and open the page with it.',
  ],
  failed: [
    'the checkout cannot go on',
    'docs/errors.md says what the code of tender-error asks for. Mend that, make a new session, and open the page with it.',
  ],
};

/** Something that cannot come any more. */
export function over(what: string, end: End, seen: Seen): Error {
  const [why, next] = NEXT[end];
  return new Error(`${what} not there, and will not come: ${why}. ${toScene(seen)}\n${next}`);
}
