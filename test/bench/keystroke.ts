// What a keystroke in the card form costs: from the key's own time stamp until the frame with its digit is painted, at a
// slowed-down processor, in the real frame of the demo, against one frame of a display. Chromium only, which can be slowed.
//
// Measured inside the card frame's document: `keydown` is heard before anything else hears it, then the next animation
// frame, then a message posted from it, which is handled after that frame's styles, layout and paint. (Event Timing would
// be simpler, but rounds to 8 ms.) This browser does not wait for a display's next tick, which would add up to one frame
// to any work at all: so this is the work, and it fits into a frame or does not. The keys are the browser's own, and the
// next is pressed only after the one before was painted.
//
// A clock also counts what other programs do meanwhile, six times over. So the same is measured of an input in an empty
// page, and by the time the main thread was at work without being slowed down, times six. The latter is an upper bound:
// it counts all that happens until the tool has asked.
import { chromium, expect, type Browser, type Frame, type Locator, type Page } from '@playwright/test';
import { startDemo, type Demo } from '../../demo/demo.js';
import { findBrowser } from '../help/browsers.js';
import { Backstage } from '../journeys/backstage.js';
import { servePages, type Pages } from '../journeys/pages.js';

const SLOWER = 6;
const ROUNDS = 4;
const FRAME = 1000 / 60;
/** Number, expiry and code: groups of four, groups of another kind, nineteen digits. */
const CARDS = [
  ['4507990000000002', '1130', '123'],
  ['370000000000002', '1130', '1234'],
  ['6205500000000000004', '1130', '123'],
] as const;
type Card = (typeof CARDS)[number];
const LABELS = ['Card number', 'Expiry date', 'Security code'] as const;

/** Listens in a document, and tells how long each key took. Runs there. */
function listen(): void {
  const { port1, port2 } = new MessageChannel();
  let begun = 0;
  port1.onmessage = () => {
    (window as unknown as { painted(text: string): void }).painted(String(performance.now() - begun));
  };
  window.addEventListener(
    'keydown',
    (event) => {
      begun = event.timeStamp;
      requestAnimationFrame(() => {
        port2.postMessage(0);
      });
    },
    true,
  );
}

/** How a key is measured: by the clock at a slowed-down processor, or by the time the main thread was at work. */
type Measure = 'clock' | 'processor';

/** Gives a function that presses a key in a document, waits until it is painted, and tells the milliseconds. */
async function prepare(
  page: Page,
  frame: Frame,
  measure: Measure,
): Promise<(key: string) => Promise<number>> {
  // The card frame is of another site than its page, and has a process of its own.
  const session = await page.context().newCDPSession(frame === page.mainFrame() ? page : frame);
  // Told by a binding: asking the document would cost it time in the middle of what is measured.
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'painted' });
  await frame.evaluate(listen);
  if (measure === 'clock') await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  else await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readProcessor = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000 * SLOWER;
  };
  return async (key) => {
    const before = measure === 'processor' ? await readProcessor() : 0;
    const painted = new Promise<number>((resolve) => {
      session.once('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
    });
    await page.keyboard.press(key);
    const time = await painted;
    return measure === 'processor' ? (await readProcessor()) - before : time;
  };
}

/**
 * What comes with the first focus is here, and the document at rest: nobody hits a key in the same instant as the field.
 * How long the code takes to come is no question of keys.
 */
async function settle(page: Page, frame: Frame, first: Locator): Promise<void> {
  const sdk = (): Frame | undefined => page.frames().find((one) => one.url().endsWith('/sdk'));
  await first.focus();
  await frame.getByRole('button', { name: 'Where is this code?' }).waitFor();
  await expect.poll(() => sdk() !== undefined).toBe(true);
  await sdk()?.waitForFunction(() => 'SdkPayments' in window);
  for (const one of [frame, page.mainFrame()])
    await one.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Types a card into a page of its own. Gives the milliseconds of each key. */
async function type(page: Page, back: Backstage, card: Card, measure: Measure): Promise<number[]> {
  const session = await back.session();
  const html = `<!doctype html><html lang="en"><title>Shop</title>
    <script type="module" src="${back.demo.gateway}/tender-checkout.js"></script>
    <tender-checkout checkout-session="${session}"></tender-checkout>`;
  await page.goto(back.pages.put(`/${session}`, html, {}));
  const fields = page.frameLocator('iframe[title="Card details"]');
  await fields.getByRole('textbox', { name: LABELS[0] }).waitFor();
  const frame = page.frames().find((one) => one.url().startsWith(back.demo.gateway));
  if (!frame) throw new Error('the card frame is not there');
  await settle(page, frame, fields.getByRole('textbox', { name: LABELS[0] }));
  const press = await prepare(page, frame, measure);
  const times: number[] = [];
  for (const [index, label] of LABELS.entries()) {
    await fields.getByRole('textbox', { name: label }).focus();
    for (const key of card[index] ?? '') times.push(await press(key));
    const shown = (await fields.getByRole('textbox', { name: label }).inputValue()).replace(/\D/g, '');
    if (shown !== card[index]) throw new Error(`${label} shows something else than what was typed`);
  }
  return times;
}

/** The same keys in a page with one input and no script: what the browser itself needs, here and now. */
async function typeBare(page: Page, _back: Backstage, card: Card, measure: Measure): Promise<number[]> {
  await page.setContent('<label>Card number <input></label>');
  const press = await prepare(page, page.mainFrame(), measure);
  await page.getByRole('textbox').focus();
  const times: number[] = [];
  for (const key of card.join('')) times.push(await press(key));
  return times;
}

interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

function toFigures(times: number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

const toText = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${(value as number).toFixed(1)} ms`)
    .join('  ');

async function main(demo: Demo, pages: Pages): Promise<void> {
  const back = new Backstage(demo, pages);
  const launch = (...args: string[]): Promise<Browser> =>
    chromium.launch({
      executablePath: findBrowser('chromium')?.path ?? '',
      args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
  const browsers = {
    clock: await launch('--disable-frame-rate-limit', '--disable-gpu-vsync'),
    // Without a limit the frames of a transition would be counted as work for the key.
    processor: await launch(),
  };
  const run = async (kind: typeof type, card: Card, measure: Measure): Promise<number[]> => {
    const page = await browsers[measure].newPage();
    const times = await kind(page, back, card, measure);
    await page.close();
    return times;
  };
  /** In turns, so that both meet the same machine. */
  const compare = async (measure: Measure): Promise<readonly [form: Figures, bare: Figures]> => {
    const [form, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++)
      for (const card of CARDS) {
        form.push(...(await run(type, card, measure)));
        bare.push(...(await run(typeBare, card, measure)));
      }
    return [toFigures(form), toFigures(bare)];
  };
  try {
    // The first pages warm up what a browser keeps: code, fonts.
    for (const kind of [type, typeBare]) await run(kind, CARDS[0], 'processor');
    console.log(`keystroke to paint, ${String(SLOWER)} times slowed down`);
    const [work, bareWork] = await compare('processor');
    console.log(`main thread at work, card form    ${toText(work)}`);
    console.log(`main thread at work, bare input   ${toText(bareWork)}`);
    const [clock, bareClock] = await compare('clock');
    console.log(`by the clock, card form           ${toText(clock)}`);
    console.log(`by the clock, bare input          ${toText(bareClock)}`);
    const ratio = (time: number): string => (time / FRAME).toFixed(2);
    console.log(
      `p95 in frames of ${FRAME.toFixed(1)} ms: ${ratio(work.p95)} at work, ${ratio(clock.p95)} by the clock, aim: at most 1`,
    );
    // Where even a bare input takes longer than a frame, the machine is too slow or too busy to tell.
    if (bareClock.p95 > FRAME)
      console.log('no verdict: here not even an input without any script is in time');
    else if (clock.p95 > FRAME) process.exitCode = 1;
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
  }
}

const pages = await servePages();
const demo = await startDemo({ gateway: { shopOrigins: [pages.url], limiter: { take: () => true } } });
await main(demo, pages);
await Promise.all([demo.close(), pages.close()]);
