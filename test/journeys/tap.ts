// Hooks on every channel of a document, and the search for a card in what went through them.
import type { Frame } from '@playwright/test';

/** A number whose parts cannot be mistaken for something else. */
export const CARD = { number: '4539578763621486', code: '947', name: 'Quillon Vexley' };

/** Installed in every document: remembers each text that goes through one of its channels. */
export function tap(): void {
  const seen: [channel: string, text: string][] = [];
  const note = (channel: string, ...values: unknown[]) => {
    for (const value of values) {
      if (value === undefined || value === null) continue;
      const text =
        typeof value === 'string'
          ? value
          : value instanceof URLSearchParams
            ? value.toString()
            : JSON.stringify(value);
      if (text) seen.push([channel, text]);
    }
  };
  Object.assign(window, { seen });
  const wrap = (owner: object, name: string, channel: string) => {
    const original = (owner as Record<string, (...values: unknown[]) => unknown>)[name];
    if (!original) return;
    (owner as Record<string, unknown>)[name] = function (this: unknown, ...values: unknown[]) {
      note(channel, ...values.map((value) => (value instanceof Request ? value.url : value)));
      return original.apply(this, values);
    };
  };
  wrap(window, 'fetch', 'fetch');
  wrap(XMLHttpRequest.prototype, 'open', 'xhr');
  wrap(XMLHttpRequest.prototype, 'send', 'xhr');
  wrap(Navigator.prototype, 'sendBeacon', 'beacon');
  // Not in inner documents: a message through a wrapped function looks as if its receiver had sent it.
  if (window === top) wrap(window, 'postMessage', 'message');
  wrap(MessagePort.prototype, 'postMessage', 'port');
  wrap(Storage.prototype, 'setItem', 'storage');
  wrap(History.prototype, 'pushState', 'address');
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) wrap(console, name, 'console');
  addEventListener(
    'message',
    ({ data }) => {
      note('message', data);
    },
    true,
  );
  const listenPort = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...listenPort,
    set(this: MessagePort, handler: ((event: MessageEvent) => void) | null) {
      listenPort?.set?.call(
        this,
        handler &&
          ((event: MessageEvent) => {
            note('port', event.data);
            handler(event);
          }),
      );
    },
  });
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      note('document', target.textContent ?? '');
      for (const node of addedNodes)
        note('document', node instanceof Element ? node.outerHTML : node.textContent);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
}

/** Every text of a document's channels that holds the card, whole, in parts or masked. */
export function leaks(seen: [string, string][], { number, code, name }: typeof CARD): string[] {
  const found: string[] = [];
  for (const [channel, text] of seen) {
    const digits = text.replace(/[\s./*•-]/g, '');
    // The first eight digits may be told; nine of them, wherever they begin, may not.
    const parts = Array.from({ length: number.length - 8 }, (_, at) => number.slice(at, at + 9));
    const alone = [number.slice(8, 12), number.slice(12), code].map(
      (part) => new RegExp(`(?<![0-9a-f])${part}(?![0-9a-f])`),
    );
    if (
      parts.some((part) => digits.includes(part)) ||
      alone.some((part) => part.test(text)) ||
      text.includes(name)
    )
      found.push(channel);
  }
  return [...new Set(found)];
}

export const readSeen = (frame: Frame): Promise<[string, string][]> =>
  frame.evaluate(() => (window as unknown as { seen?: [string, string][] }).seen ?? []);
