// What a long list costs a browser: processor time from navigation until the list can be used, with 200 methods and with
// 11, in turns in one run, at a slowed-down processor. Chromium only: it alone can be slowed down and asked.
import { chromium, type Browser } from '@playwright/test';
import { startDemo, type Demo } from '../../demo/demo.js';
import { Backstage } from '../journeys/backstage.js';
import { servePages, type Pages } from '../journeys/pages.js';
import { findBrowser } from '../help/browsers.js';

const SLOWER = 4;
const ROUNDS = 7;
const SHORT = 11;
const LONG = 200;
/** A long list may cost this many times a short one. */
const AIM = 3;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The session's own answer with as many methods as asked for: names, icons and fields are those of real ones. */
function stretch(answer: { methods: { id: string; name: string }[] }, count: number): object {
  const { methods } = answer;
  const more = Array.from({ length: count }, (_, index) => {
    const method = methods[index % methods.length];
    return {
      ...method,
      id: `${method?.id ?? ''}_${String(index)}`,
      name: `${method?.name ?? ''} ${String(index)}`,
    };
  });
  return { ...answer, methods: more };
}

/** Seconds of processor time of the page's main thread. */
async function load(browser: Browser, back: Backstage, count: number): Promise<number> {
  const page = await browser.newPage();
  const session = await back.session({ country: 'BR' });
  const html = `<!doctype html><html lang="en"><title>Shop</title>
    <script type="module" src="${back.demo.gateway}/tender-checkout.js"></script>
    <tender-checkout checkout-session="${session}"></tender-checkout>`;
  const url = back.pages.put(`/${session}`, html, {});
  await page.route('**/v1/open', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: stretch((await response.json()) as never, count) });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Performance.enable');
  const read = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await read();
  await page.goto(url);
  // Interactive: a method can be chosen, and its row shows it.
  await page.getByRole('radio').nth(1).check();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const after = await read();
  if ((await page.getByRole('radio').count()) !== count) throw new Error('another list than asked for');
  await page.close();
  return after - before;
}

async function main(demo: Demo, pages: Pages): Promise<void> {
  const back = new Backstage(demo, pages);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium')?.path ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const times: Record<number, number[]> = { [SHORT]: [], [LONG]: [] };
    for (const count of [SHORT, LONG]) await load(browser, back, count);
    for (let round = 0; round < ROUNDS; round++)
      for (const count of [SHORT, LONG]) times[count]?.push(await load(browser, back, count));
    const [short, long] = [median(times[SHORT] ?? []), median(times[LONG] ?? [])];
    console.log(
      `processor time until the list can be used, ${String(SLOWER)} times slowed down, median of ${String(ROUNDS)}`,
    );
    console.log(`${String(SHORT)} methods   ${(short * 1000).toFixed(0)} ms`);
    console.log(`${String(LONG)} methods  ${(long * 1000).toFixed(0)} ms`);
    console.log(`ratio        ${(long / short).toFixed(2)}, aim: at most ${String(AIM)}`);
    if (long / short > AIM) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

const pages = await servePages();
const demo = await startDemo({ gateway: { shopOrigins: [pages.url], limiter: { take: () => true } } });
await main(demo, pages);
await Promise.all([demo.close(), pages.close()]);
