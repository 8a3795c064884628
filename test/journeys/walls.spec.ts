// The wall between a shop's page and card data: what a page sees of a card, who may speak to the frame, what the
// frame lets through.
import { readFile } from 'node:fs/promises';
import { startDemo } from '../../demo/demo.js';
import type { LogRecord } from '../../src/gateway/index.js';
import { servePages } from './pages.js';
import { CARD, leaks, readSeen, tap } from './tap.js';
import { Backstage, CARDS, expect, newShopper, test, type Shopper, ONE_ENGINE } from './fixture.js';

async function payWith(shopper: Shopper, card = CARD): Promise<void> {
  await shopper.fields.getByLabel('Card number').fill(card.number);
  await shopper.fields.getByLabel('Expiry date').fill('11 / 28');
  await shopper.fields.getByLabel('Security code').fill(card.code);
  await shopper.fields.getByLabel('Name on card').fill(card.name);
  await shopper.button.click();
}

test('a card number on any channel of the page would be caught', async ({ page, back }) => {
  await page.addInitScript(tap);
  const shopper = await newShopper(page, back);
  await shopper.openPayment();
  const channels = await page.evaluate(({ number }) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => undefined;
    const split = number.replace(/(....)(?=.)/g, '$1 ');
    const ways: Record<string, () => void> = {
      fetch: () => void fetch('/x', { method: 'POST', body: split }).catch(() => undefined),
      xhr: () => {
        const xhr = new XMLHttpRequest();
        xhr.open('POST', '/x');
        xhr.send(number);
      },
      beacon: () => void navigator.sendBeacon('/x', number),
      message: () => {
        window.postMessage({ number }, location.origin);
      },
      port: () => {
        port2.postMessage({ last: number.slice(12) });
      },
      storage: () => {
        sessionStorage.setItem('x', number);
      },
      address: () => {
        history.pushState(null, '', `#${number}`);
      },
      console: () => {
        console.log(`**** **** **** ${number.slice(12)}`);
      },
      document: () => {
        document.body.append(split);
      },
    };
    for (const go of Object.values(ways)) go();
    return Object.keys(ways);
  }, CARD);
  await expect
    .poll(async () => leaks(await readSeen(page.mainFrame()), CARD).toSorted())
    .toEqual(channels.toSorted());
});

test('a whole payment leaves no trace of the card on the page', async ({ page, back }) => {
  await page.addInitScript(tap);
  const shopper = await newShopper(page, back);
  await shopper.openPayment(await back.session({ customer_id: await back.customer() }));
  await payWith(shopper);
  await shopper.hear('result', { outcome: 'paid' });
  const seen = await readSeen(page.mainFrame());
  expect(seen.length, 'the hooks were there').toBeGreaterThan(20);
  expect(leaks(seen, CARD)).toEqual([]);
});

test('the card goes from its fields to the SDK, from there to the SDK’s host, and nowhere else', async ({
  page,
  back,
}) => {
  await page.addInitScript(tap);
  const shopper = await newShopper(page, back);
  // Declined, so that the documents are still there to be asked.
  await shopper.openPayment(await back.session({ payment_description: 'DO_NOT_HONOR' }));
  await payWith(shopper);
  await shopper.hear('result', { outcome: 'declined' });
  const ways = new Set<string>();
  for (const frame of page.frames())
    for (const [channel, text] of await readSeen(frame))
      if (leaks([[channel, text]], CARD).length) ways.add(`${new URL(frame.url()).pathname} ${channel}`);
  expect([...ways].toSorted()).toEqual(['/frame port', '/sdk fetch', '/sdk port']);
  const sdk = page.frames().find((frame) => frame.url().endsWith('/sdk'));
  const asked = await sdk?.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  );
  expect(new Set(asked)).toEqual(new Set([back.demo.gateway, back.demo.sandbox]));
  // Its host serves more than the SDK's file: nothing else of it runs.
  const refused = await sdk?.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const script = document.createElement('script');
        script.src = address;
        script.onload = () => resolve('it ran');
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI));
        document.head.append(script);
      }),
    `${back.demo.sandbox ?? ''}/other.js`,
  );
  expect(refused).toBe(`${back.demo.sandbox ?? ''}/other.js`);
  const fields = page.frames().find((frame) => frame.url().endsWith('/frame'));
  const loaded = await fields?.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  );
  expect(new Set(loaded)).toEqual(new Set([back.demo.gateway]));
});

test('databases and logs hold no card and no token', ONE_ENGINE, async ({ page }, info) => {
  const logs: LogRecord[] = [];
  const db = info.outputPath('sandbox.db');
  const pages = await servePages();
  const demo = await startDemo({
    db,
    gateway: { shopOrigins: [pages.url], log: (record) => logs.push(record) },
  });
  const shopper = await newShopper(page, new Backstage(demo, pages));
  const session = await shopper.openPayment();
  await payWith(shopper);
  await shopper.hear('result', { outcome: 'paid' });
  await demo.close();
  await pages.close();
  const files = await Promise.all([db, `${db}-wal`].map((file) => readFile(file).catch(() => '')));
  const stored = files.map((file) => file.toString('latin1')).join();
  expect(stored.includes(session), 'the payment is there').toBe(true);
  for (const secret of [CARD.number, CARD.number.slice(4, 12)])
    expect(stored.includes(secret), 'no digits in the database').toBe(false);
  const log = JSON.stringify(logs);
  expect(log).toContain('/v1/pay');
  for (const secret of [CARD.number, '1486', CARD.name, session]) expect(log).not.toContain(secret);
});

test('nobody but the page it was made for can speak to the frame', async ({ shopper, page, back }) => {
  const session = await shopper.openPayment();
  await shopper.fill();
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('tender-checkout > iframe')?.contentWindow;
    if (!frame) throw new Error('there is no frame to speak to');
    const intruder = document.createElement('iframe');
    document.body.append(intruder);
    const { port1, port2 } = new MessageChannel();
    Object.assign(window, { port1 });
    port1.onmessage = ({ data }) => {
      (window as unknown as { heard: unknown[] }).heard.push({ type: 'intruder', detail: data });
    };
    const greeting = { tender: 'greeting', protocol: 1 };
    // A second greeting, and messages that look like those of a port.
    frame.postMessage(greeting, '*', [port2]);
    for (const data of [
      { type: 'reset', body: null },
      { id: 1, type: 'tokenize', body: {} },
      null,
      'reset',
      7,
      [],
    ])
      frame.postMessage(data, '*');
    port1.postMessage({ type: 'reset', body: null });
    // The element hears ports, not windows.
    for (const type of ['submit', 'moved', 'surface', 'change', 'escape'])
      window.postMessage({ type, body: { shown: true, over: true, complete: true } }, location.origin);
  });
  await page.waitForTimeout(500);
  await expect(shopper.fields.getByLabel('Card number')).toHaveValue('4507 9900 0000 0002');
  expect((await shopper.heard()).filter(({ type }) => type === 'intruder')).toEqual([]);
  expect(await shopper.heard('submit')).toEqual([]);
  expect(await back.payments(session)).toHaveLength(0);
});

test('a hostile page that speaks the protocol itself gets tokens, never digits, and no foreign style', async ({
  shopper,
  page,
  back,
}) => {
  await shopper.open({ body: '<iframe id="mine" title="mine" width="400" height="300"></iframe>' });
  const answers = await page.evaluate(async (gateway) => {
    const frame = document.querySelector<HTMLIFrameElement>('#mine');
    if (!frame) return [];
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    frame.src = `${gateway}/frame`;
    await loaded;
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port1.onmessage = ({ data }) => {
      heard.push(data);
    };
    frame.contentWindow?.postMessage({ tender: 'greeting', protocol: 1 }, gateway, [port2]);
    const words = new Proxy({}, { get: () => 'x' });
    const names = [
      'card.number',
      'card.expiry',
      'card.code',
      'card.holder',
      'card.expiry.hint',
      'error.number.empty',
      'error.number.short',
      'error.number.invalid',
      'error.expiry.empty',
      'error.expiry.invalid',
      'error.expiry.past',
      'error.expiry.impossible',
      'error.code.empty',
      'error.code.short',
      'error.code.refused',
      'error.holder.empty',
    ];
    const look = {
      accent: 'url(https://evil.test/x)',
      text: 'var(--border)',
      muted: 'red; background: url(//evil.test)',
      surface: '@import',
      border: 'rgb(1 2 3)',
      radius: 'calc(1px + 1px)',
      'font-family': 'x;}body{display:none}',
      'font-size': '17px',
      evil: 'red',
    };
    port1.postMessage({
      id: 1,
      type: 'setup',
      body: {
        words: Object.fromEntries(names.map((name) => [name, (words as Record<string, string>)[name]])),
        language: 'en',
        direction: 'ltr',
        disabled: false,
        look,
      },
    });
    for (const type of ['read', 'card', 'constructor', '__proto__', 'toString', 'number'])
      port1.postMessage({ id: 2, type, body: null });
    await new Promise((resolve) => setTimeout(resolve, 600));
    return heard;
  }, back.demo.gateway);
  const frame = page.frames().find((one) => one.url().endsWith('/frame'));
  const style = await frame?.evaluate(() => document.documentElement.style.cssText);
  expect(style).toContain('--border');
  expect(style).toContain('--font-size: 17px');
  for (const name of ['--accent', '--text', '--muted', '--surface', '--radius', '--font-family', '--evil'])
    expect(style).not.toContain(`${name}:`);
  expect(answers.filter((answer) => (answer as { re?: number }).re === 2)).toEqual([]);
});

test('a page that is not a shop of this gateway cannot frame the card fields', async ({ page, back }) => {
  const stranger = await servePages();
  const url = stranger.put(
    '/',
    `<!doctype html><title>x</title><iframe src="${back.demo.gateway}/frame"></iframe>`,
    {},
  );
  await page.goto(url);
  const inner = page.frames()[1];
  expect(
    await inner?.evaluate(() => document.querySelector('meta[name="tender-origins"]')).catch(() => null),
  ).toBeNull();
  await stranger.close();
});

test(
  'a theme with values that are no colours or lengths is ignored',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    await shopper.fill();
    await page.evaluate(() => {
      const { style } = document.querySelector('tender-checkout') ?? document.body;
      style.setProperty('--tender-color-accent', 'rgb(1, 2, 3)');
      style.setProperty('--tender-color-danger', 'url(https://evil.test/x)');
      style.setProperty('--tender-radius', '20px');
    });
    const frame = page.frames().find((one) => one.url().endsWith('/frame'));
    const read = () => frame?.evaluate(() => document.documentElement.style.cssText);
    await expect.poll(read).toContain('--radius: 20px');
    expect(await read()).toContain('--accent: rgb(1, 2, 3)');
    expect(await read()).not.toContain('evil');
    await expect(shopper.fields.getByLabel('Card number')).toHaveValue('4507 9900 0000 0002');
  },
);

test('no token, key or card stands in an address or an event', async ({ shopper, page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  const session = await shopper.openPayment();
  await shopper.pay(CARDS.good);
  await shopper.hear('result', { outcome: 'paid' });
  const toGateway = addresses.filter((url) => url.startsWith(shopper.back.demo.gateway));
  expect(toGateway.length).toBeGreaterThan(5);
  for (const url of toGateway) expect(url).not.toContain(session);
  expect(JSON.stringify(await shopper.heard())).not.toMatch(/450799000|John Doe|sandbox_demo/);
});
