// The three programs of the demo, once per worker, and a shopper's hands: open a page, fill a card, press, look.
// Pages are written by the tests and served from the shop's origin under the strictest policy a merchant can send.
import { randomUUID } from 'node:crypto';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { startDemo } from '../../demo/demo.js';
import type { GatewayOptions } from '../../src/gateway/index.js';
import type { CheckoutHands } from '../../src/testing/checkout-hands.js';
import { checkoutOn } from '../../src/testing/playwright.js';
import type { TenderEventName } from 'tender-checkout';
import { Backstage, CARDS, type Json, type Loose } from './backstage.js';
import { freePort, servePages, type Pages } from './pages.js';

export { AMOUNT, Backstage, CARDS, type Loose } from './backstage.js';

/** Marks a journey that says the same in every engine: `npm test` runs it in Chromium, `npm run test:all` in all. */
export const ONE_ENGINE = { tag: '@one-engine' };

/** Marks a journey that Firefox's driver cannot follow. */
export const CHROMIUM = { tag: '@chromium' };

/**
 * Marks a journey of the long run alone: what it walks through is held by tests of the parts, too, or is a neighbour of
 * a journey that `npm test` makes.
 */
export const LONG_RUN = { tag: '@long' };

export interface Heard {
  readonly type: string;
  readonly detail: Loose;
}

export const strictPolicy = (gateway: string): string =>
  `default-src 'self'; script-src 'self' ${gateway}; connect-src ${gateway}; frame-src ${gateway}; ` +
  `img-src 'self' ${gateway}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

export interface PageOptions {
  /** Attributes of the element, as written. */
  readonly attributes?: string;
  /** Everything inside `<main>`; `{element}` stands for the element. */
  readonly body?: string;
  readonly language?: string;
  /** More of `<head>`. */
  readonly head?: string;
  readonly policy?: string;
  /** Where the page lies, when that must be known before it exists. */
  readonly path?: string;
  /** Where the page finds its gateway. */
  readonly gateway?: string;
}

/** A shopper on one page. */
export class Shopper {
  readonly page: Page;
  readonly back: Backstage;
  /** Those that a merchant's tests have. */
  readonly hands: CheckoutHands;

  constructor(page: Page, back: Backstage, hands: CheckoutHands) {
    this.page = page;
    this.back = back;
    this.hands = hands;
  }

  get checkout(): Locator {
    return this.page.locator('tender-checkout');
  }

  get fields(): FrameLocator {
    return this.page.frameLocator('iframe[title="Card details"]');
  }

  get button(): Locator {
    return this.page.getByRole('button', { name: /^(Pay|Save payment method)/ });
  }

  get notice(): Locator {
    return this.page.locator('tender-checkout [part~="notice"]');
  }

  /** Puts a page with the element on the shop's origin, and goes there. */
  async open(options: PageOptions = {}): Promise<void> {
    const { gateway = this.back.demo.gateway } = options;
    const { attributes = '', body = '{element}', language = 'en', policy = strictPolicy(gateway) } = options;
    const { path = `/${randomUUID()}`, head = '' } = options;
    const element = `<tender-checkout ${attributes}></tender-checkout>`;
    const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Shop</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <script type="module" src="${gateway}/tender-checkout.js"></script>${head}</head>
      <body><main><h1>Pay</h1>${body.replace('{element}', element)}</main></body></html>`;
    await this.page.goto(this.back.pages.put(path, html, { 'content-security-policy': policy }));
  }

  /** A checkout session on a page of its own, its card form open. */
  async openPayment(session?: string, options: PageOptions = {}): Promise<string> {
    const token = session ?? (await this.back.session());
    const attributes = `checkout-session="${token}" ${options.attributes ?? ''}`;
    await this.open({ ...options, attributes });
    return token;
  }

  fill(number = CARDS.good): Promise<void> {
    return this.hands.fillCard({ number });
  }

  /** Fills a card and presses the button. */
  async pay(number = CARDS.good): Promise<void> {
    await this.fill(number);
    await this.hands.pay();
  }

  /** The bank's page, three documents deep. */
  get challenge(): FrameLocator {
    return this.fields.frameLocator('iframe').frameLocator('iframe');
  }

  /** Types the code and confirms. */
  confirm(code = '1234'): Promise<void> {
    return this.hands.finishChallenge(code);
  }

  /** A click by script, for what no driver can reach. */
  async press(deep: Locator): Promise<void> {
    await deep.evaluate((button) => {
      (button as HTMLElement).click();
    });
  }

  /** What the page heard, in its order; then accidents, and what the test itself wrote down. */
  async heard(type?: string): Promise<Heard[]> {
    const events: readonly Heard[] = await this.hands.events();
    if (type) return events.filter((event) => event.type === `tender-${type}`);
    return [...events, ...(await this.page.evaluate(readHeard))];
  }

  /** Waits for the first event of a kind that fits, and gives its detail. */
  hear(type: string, fits: Json = {}): Promise<Loose> {
    return this.hands.waitForEvent(`tender-${type}` as TenderEventName, fits);
  }

  /** What has the focus, through shadow roots: its text, or its part. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute('part') ?? at?.tagName.toLowerCase() ?? '';
    });
  }
}

/** Installed before any script of a page: remembers what no page may hear. */
function listen(): void {
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  window.addEventListener('error', ({ message }) => {
    // A frame resized while it was being watched: not an accident, and not ours to prevent.
    if (!message.startsWith('ResizeObserver')) heard.push({ type: 'accident', detail: { message } });
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    heard.push({ type: 'accident', detail: { message: String(reason) } });
  });
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    heard.push({ type: 'violation', detail: { violatedDirective, blockedURI } });
  });
}

export async function newShopper(page: Page, back: Backstage): Promise<Shopper> {
  await page.addInitScript(listen);
  return new Shopper(page, back, await checkoutOn(page));
}

const readHeard = (): Heard[] => (window as unknown as { heard?: Heard[] }).heard ?? [];

interface Fixtures {
  back: Backstage;
  shopper: Shopper;
}

/** The three programs, and a shop whose pages the tests write. `options`: more of the gateway's, told where those pages are. */
export async function openStage(options: (pages: Pages) => Partial<GatewayOptions> = () => ({})) {
  const [pages, shopPort] = await Promise.all([servePages(), freePort()]);
  const shopOrigins = [pages.url, `http://localhost:${String(shopPort)}`];
  const own = { shopOrigins, limiter: { take: () => true }, allowSecondAttempt: true };
  const demo = await startDemo({ ports: { shop: shopPort }, gateway: { ...own, ...options(pages) } });
  const close = async (): Promise<void> => {
    await Promise.all([demo.close(), pages.close()]);
  };
  return { stage: new Backstage(demo, pages), close };
}

export const test = base.extend<Fixtures, { stage: Backstage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- the first parameter of a fixture is always a pattern
    async ({}, use) => {
      const { stage, close } = await openStage();
      await use(stage);
      await close();
    },
    { scope: 'worker' },
  ],
  back: async ({ stage }, use) => {
    await stage.control('DELETE', '/faults');
    await use(stage);
    await stage.control('DELETE', '/faults');
  },
  shopper: async ({ page, back }, use) => {
    const shopper = await newShopper(page, back);
    await use(shopper);
    // No journey may leave an uncaught error or a broken policy behind, in any document, whatever it was about.
    const frames = page.isClosed() ? [] : page.frames();
    const heard = await Promise.all(frames.map((frame) => frame.evaluate(readHeard).catch(() => [])));
    const accidents = heard.flat().filter(({ type }) => type === 'accident' || type === 'violation');
    expect(accidents).toEqual([]);
  },
});

export { expect };
