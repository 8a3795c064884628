// The list of events on the page: what a merchant's listeners would hear, short enough to read.

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

/** Puts an entry on top. `from` marks one that this page did not hear by itself. */
export function addEntry(list: HTMLElement, name: string, detail: unknown, at: Date, from?: string): void {
  const time = document.createElement('time');
  time.textContent = at.toLocaleTimeString('en-GB');
  const title = document.createElement('strong');
  title.textContent = name;
  const code = document.createElement('code');
  code.textContent = toShortJson(detail);
  const entry = document.createElement('li');
  entry.append(time, title, code);
  if (from !== undefined) {
    const mark = document.createElement('small');
    mark.textContent = from;
    title.append(' ', mark);
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
