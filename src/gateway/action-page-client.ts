// The script of `/action`: shows one hosted step, such as a bank's challenge, in a document that knows no card data.
// Learns the address from the checkout over a port, never from its own address, so that nobody else can use it.
import { isGreeting, PAGE_GUARDS } from '../shared/guards.js';
import { openLine } from '../shared/port.js';
import type { ElementNotices, PageNotices } from '../shared/protocol.js';

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/;

const origins = (document.querySelector('meta[name="tender-origins"]')?.getAttribute('content') ?? '').split(
  ' ',
);

const isAllowed = (url: string): boolean => url.startsWith('https://') || LOOPBACK.test(url);

/** A page of the provider's, or markup of theirs in a document without an origin. */
function show({ url, html }: PageNotices['show'], onMove: () => void): void {
  if (html === undefined && !(url && isAllowed(url))) return;
  const frame = document.createElement('iframe');
  frame.title = document.title;
  if (html === undefined) {
    frame.src = url ?? '';
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin allow-popups');
  } else {
    frame.src = '/embed';
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups');
    // It has no origin to name, and was loaded into our own frame a moment ago.
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(html, '*'), { once: true });
    // Whatever is loaded there later, a form was sent or a link followed.
    frame.addEventListener('load', onMove);
  }
  frame.addEventListener('load', () => {
    document.body.className = 'come';
  });
  frame.allow = 'publickey-credentials-get *; payment *';
  document.body.replaceChildren(frame);
  // Whatever the step says, it only means that the status should be read.
  addEventListener('message', ({ source }) => {
    if (source === frame.contentWindow) onMove();
  });
}

function greet(event: MessageEvent<unknown>): void {
  const [port] = event.ports;
  if (event.source !== parent || !origins.includes(event.origin) || !isGreeting(event.data) || !port) return;
  removeEventListener('message', greet);
  const line = openLine<Record<never, never>, PageNotices, Record<never, never>, ElementNotices>(port, {
    guards: PAGE_GUARDS,
    hear: {
      show: (step) => {
        show(step, () => {
          line.notify('moved', { over: false });
        });
      },
    },
  });
}

addEventListener('message', greet);
