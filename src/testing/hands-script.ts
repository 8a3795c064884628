// What a page script of a listed shop may order in the card frame and in the sandbox's bank: to type, to press. It exists
// in the test kit alone: the gateway knows nothing of it, and no gateway but startSandbox()'s carries it.

/** Where the script lies, on the gateway's origin and on the sandbox's. */
export const HANDS_PATH = '/testing/hands.js';

/** Documents that carry it. */
const DRESSED = /^\/(?:frame|action|hosted\/payment)$/;

export interface Order {
  readonly tenderHands: 'order';
  /** Asked again with the same id, it is done once. */
  readonly id: string;
  /** What is typed, by the names of inputs. Those that are not on screen are left. */
  readonly fill?: Readonly<Record<string, string>>;
  /** What is pressed afterwards. */
  readonly press?: string;
}

export interface Answer {
  readonly tenderHands: 'answer';
  readonly id: string;
  /** Inputs that are on screen. */
  readonly asked: readonly string[];
  /** Is there nothing to press like that? */
  readonly missing: boolean;
  /** Origin of the sandbox's pages. */
  readonly bank: string;
}

/** The script's text. Inputs hear what a browser's autofill would tell them. */
const toScript = (
  shops: readonly string[],
  bank: string,
): string => `// Of the test kit: never part of a gateway.
(() => {
  const shops = ${JSON.stringify(shops)};
  const bank = ${JSON.stringify(bank)};
  const done = new Map();
  const isSeen = (element) => element.getClientRects().length > 0;
  const type = (input, text) => {
    input.focus();
    input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const act = ({ id, fill = {}, press }) => {
    const inputs = [...document.querySelectorAll('input')].filter(isSeen);
    for (const input of inputs) if (Object.hasOwn(fill, input.name)) type(input, fill[input.name]);
    const button = press && document.querySelector(press);
    const asked = inputs.map(({ name }) => name);
    return { answer: { tenderHands: 'answer', id, asked, missing: Boolean(press) && !button, bank }, button };
  };
  addEventListener('message', ({ data, origin, source }) => {
    if (!shops.includes(origin) || !data || data.tenderHands !== 'order') return;
    const known = done.get(data.id);
    const { answer, button } = known || act(data);
    done.set(data.id, { answer });
    source.postMessage(answer, origin);
    if (button) button.click();
  });
})();
`;

const TYPES = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' };

/** Puts the script into the documents that a handler answers with, and serves it. */
export function dress(shops: readonly string[], bank: string) {
  const script = toScript(shops, bank);
  return async (request: Request, next: () => Promise<Response>): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === HANDS_PATH) return new Response(script, { headers: TYPES });
    const response = await next();
    if (!DRESSED.test(pathname) || !response.headers.get('content-type')?.startsWith('text/html'))
      return response;
    const html = (await response.text()).replace('</head>', `<script src="${HANDS_PATH}"></script>\n</head>`);
    return new Response(html, response);
  };
}
