// The list of events on the page: what a merchant's listeners would hear, short enough to read.
import { make } from './find.js';

const NAMES = [
  'tender-ready',
  'tender-change',
  'tender-submit',
  'tender-token',
  'tender-action',
  'tender-session',
  'tender-result',
  'tender-error',
] as const;

/** A UUID, or any other word that long: a token, a key, an id. */
const LONG_WORD = /[\w-]{24,}/g;

/** Compact JSON of an event's detail. Functions fall away, secrets' lookalikes are cut. */
export const toShortJson = (detail: unknown): string =>
  JSON.stringify(detail).replace(LONG_WORD, (word) => `${word.slice(0, 8)}…`);

const MOST = 200;
/** Characters of a detail that is shown as it is; a longer one opens. */
const SHORT = 200;

function toBody(text: string): HTMLElement {
  if (text.length <= SHORT) return make('code', {}, text);
  const start = make('code', {}, `${text.slice(0, SHORT / 2)}…`);
  const whole = make('code', {}, JSON.stringify(JSON.parse(text), undefined, 2));
  return make('details', {}, make('summary', {}, start), make('pre', {}, whole));
}

/** Puts an entry on top. `from` marks one that this page did not hear by itself. */
export function addEntry(list: HTMLElement, name: string, detail: unknown, at: Date, from?: string): void {
  const title = make('strong', {}, name);
  const time = make('time', {}, at.toLocaleTimeString('en-GB'));
  const entry = make('li', {}, time, title, toBody(toShortJson(detail)));
  if (from !== undefined) {
    title.append(' ', make('small', {}, from));
    entry.dataset['from'] = from;
  }
  list.prepend(entry);
  list.children[MOST]?.remove();
}

/** Logs every event that reaches `scope`, newest first. */
export function logEvents(scope: HTMLElement, list: HTMLElement): void {
  for (const name of NAMES)
    scope.addEventListener(name, ({ detail }) => {
      addEntry(list, name, detail, new Date());
    });
}
