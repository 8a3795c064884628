// The samples of the documents that are pages, as a reader would have them: drawn, and paid with. Their types and names
// are looked at in test/docs.
import { findBlock, isPageScript, placeOf, readBlocks, type Block } from '../docs/blocks.js';
import { bundle } from '../docs/bundle.js';
import { runSample } from '../docs/run-sample.js';
import { CARDS, CHROMIUM, expect, ONE_ENGINE, test } from './fixture.js';

const QUICK = '<!-- shop.html';

test('whoever follows the README has a page that is paid on', ONE_ENGINE, async ({ shopper, page }) => {
  const files = { 'shop.html': findBlock('README.md', QUICK).text };
  await using sample = await runSample(findBlock('README.md', '// server.mjs'), files);
  await page.goto(sample.url);
  await shopper.checkout.getByRole('radio', { name: 'Card', exact: true }).check();
  await shopper.pay(CARDS.good);
  await expect(page.locator('output')).toHaveText('paid');
  const paid = page.getByRole('heading', { name: 'Payment complete' });
  await page.reload();
  await expect(paid, 'the order has its session still').toBeVisible();
  await page.goto(`${sample.url}/new`);
  await expect(shopper.checkout).toHaveAttribute('data-state', 'ready');
  await page.reload();
  await expect(shopper.checkout).toHaveAttribute('data-state', 'ready');
});

test(
  'the components of the README draw a checkout in React, Vue and Svelte',
  ONE_ENGINE,
  async ({ back, browser }) => {
    const { origin } = new URL(back.pages.url);
    await using server = await runSample(findBlock('README.md', '// server.mjs'), {}, origin);
    const samples = [
      '// src/checkout.tsx, shown by App as <Checkout />\nimport { useEffect',
      '<!-- src/Checkout.vue',
      '<!-- src/Checkout.svelte',
    ];
    for (const start of samples) {
      const block = findBlock('README.md', start);
      const text = block.text.replace('http://localhost:8787', server.url);
      const script = await bundle({ ...block, text });
      const path = `/sample-${block.language}`;
      back.pages.put(`${path}.js`, script, { 'content-type': 'text/javascript' });
      const html = `<!doctype html><title>Shop</title><div id="app"></div><script type="module" src="${path}.js"></script>`;
      const page = await browser.newPage();
      await page.goto(back.pages.put(path, html, {}));
      await expect(page.locator('tender-checkout'), placeOf(block)).toHaveAttribute('data-state', 'ready');
      await page.close();
    }
  },
);

/** Samples of markup, each with the scripts that follow it in its document. */
function* pagesOf(blocks: readonly Block[]): Generator<{ markup: Block; scripts: Block[] }> {
  for (const path of new Set(blocks.map((block) => block.path))) {
    const own = blocks.filter((block) => block.path === path);
    const markups = own.filter(({ language, text }) => language === 'html' && !text.startsWith(QUICK));
    const plain: Block = {
      path,
      line: 0,
      language: 'html',
      text: '<tender-checkout checkout-session="TOKEN" />',
    };
    for (const markup of markups.length ? markups : [plain]) {
      const next = markups.find(({ line }) => line > markup.line)?.line ?? Infinity;
      const scripts = own.filter(
        (block) => isPageScript(block) && block.line > markup.line && block.line < next,
      );
      if (markups.length || scripts.length) yield { markup, scripts };
    }
  }
}

test(
  'every sample of a page in the documents is drawn, and its scripts run',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    test.slow();
    const pages = [...pagesOf(readBlocks())];
    expect(pages.length).toBeGreaterThan(6);
    for (const { markup, scripts } of pages) {
      const place = placeOf(markup);
      const customer = await back.customer();
      const session = markup.text.includes('customer-session=')
        ? await back.customerSession(customer)
        : await back.session();
      const tags = scripts.map((script, index) => {
        const path = `/sample-${String(script.line)}-${String(index)}.js`;
        back.pages.put(path, script.text, { 'content-type': 'text/javascript' });
        return `<script type="module" src="${path}"></script>`;
      });
      const body = markup.text
        .replaceAll(/<script[^>]*><\/script>/g, '')
        .replace('TOKEN', session)
        .replace('/>', '></tender-checkout>');
      await shopper.open({ body, head: tags.join('') });
      const closed = markup.text.includes('presentation="dialog"');
      if (closed) await page.getByRole('button').first().click();
      await expect(shopper.checkout, place).toHaveAttribute('data-state', 'ready');
      await expect(shopper.checkout.getByRole('radio').first(), place).toBeVisible();
      const wrong = (await shopper.heard()).filter(({ type }) => /accident|violation|error/.test(type));
      expect(wrong, place).toEqual([]);
    }
  },
);

test(
  'the form of the README is paid, and posts what was paid',
  // What a form posts is kept from Firefox's driver.
  { tag: [ONE_ENGINE.tag, CHROMIUM.tag] },
  async ({ shopper, page, back }) => {
    const block = readBlocks().find(({ path, text }) => path === 'README.md' && text.startsWith('<form'));
    const session = await back.session();
    await page.route('**/orders', (route) => route.fulfill({ body: 'thanks' }));
    await shopper.open({ body: (block?.text ?? '').replace('TOKEN', session) });
    await shopper.fill(CARDS.good);
    const posted = page.waitForRequest('**/orders');
    await page.getByRole('button', { name: 'Place the order' }).click();
    const form = new URLSearchParams((await posted).postData() ?? '');
    expect(form.get('payment-session')).toBe(session);
    expect(form.get('payment')).toMatch(/^[\w-]{36}$/);
  },
);
