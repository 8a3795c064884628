// The whole frame, on another origin than the page around it, spoken to through its one port.
import { expect } from '@open-wc/testing';
import { ELEMENT_GUARDS } from '../shared/guards.js';
import { openLine, type Line } from '../shared/port.js';
import {
  PROTOCOL,
  type Dress,
  type ElementNotices,
  type FrameAsks,
  type FrameNotices,
} from '../shared/protocol.js';
import { dress } from './fixtures/hands.js';

type None = Record<never, never>;
interface Opened {
  readonly frame: HTMLIFrameElement;
  readonly line: Line<FrameAsks, FrameNotices>;
  /** The next notice of a kind. */
  next<K extends keyof ElementNotices>(name: K): Promise<ElementNotices[K]>;
  readonly heights: number[];
}

/** The same server under its other name: another origin, as the gateway is. */
const gateway = new URL(import.meta.url);
gateway.hostname = gateway.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function load(shop: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const url = new URL('./fixtures/frame.html', gateway);
  url.searchParams.set('shop', shop);
  frame.src = url.href;
  frame.width = '400';
  frames.push(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  return frame;
}

/** Greets a frame and opens a line to it. */
function greet(frame: HTMLIFrameElement, data: unknown = { tender: 'greeting', protocol: PROTOCOL }): Opened {
  const { port1, port2 } = new MessageChannel();
  const waiting = new Map<string, (notice: never) => void>();
  const heights: number[] = [];
  const settle = (name: string) => (notice: unknown) => waiting.get(name)?.(notice as never);
  const line = openLine<None, ElementNotices, FrameAsks, FrameNotices>(port1, {
    guards: ELEMENT_GUARDS,
    hear: {
      height: (notice) => {
        heights.push(notice.pixels);
        settle('height')(notice);
      },
      change: settle('change'),
      submit: settle('submit'),
      escape: settle('escape'),
    },
  });
  frame.contentWindow?.postMessage(data, gateway.origin, [port2]);
  return {
    frame,
    line,
    heights,
    next: (name) => new Promise((resolve) => waiting.set(name, resolve)),
  };
}

const ask = {
  session: { kind: 'checkout', token: '2b9b5b2e-0f4a-4f0c-8a53-0a2f5d1c9e11' },
  country: 'BR',
  language: 'en',
  save: false,
} as const;

const setup = (opened: Opened, given = dress): Promise<null> =>
  opened.line.ask('setup', given, 3000, 'frame_unreachable');

describe('the frame', () => {
  it('dresses, says how tall it is, and tells what is missing', async () => {
    const opened = greet(await load(location.origin));
    const height = opened.next('height');
    expect(await setup(opened)).to.equal(null);
    const { pixels } = await height;
    expect(pixels).to.be.within(200, 400);
    const grown = opened.next('height');
    expect(await opened.line.ask('validate', null, 3000, 'internal')).to.deep.equal({ complete: false });
    // Four mistakes under the fields.
    expect((await grown).pixels).to.be.greaterThan(pixels + 30);
    const shrunk = opened.next('height');
    opened.line.notify('reset', null);
    expect((await shrunk).pixels).to.equal(pixels);
  });

  it('works for an element of another release, which knows fewer words, more of them, and parts from tomorrow', async () => {
    const opened = greet(await load(location.origin));
    const height = opened.next('height');
    const { 'card.number': number, 'error.number.invalid': invalid } = dress.words ?? {};
    const words = { 'card.number': number, 'card.tomorrow': 'Tomorrow' } as typeof dress.words;
    const other = { ...dress, words, ask: { masked: true, tomorrow: { depth: 1 } }, mood: 'calm' } as Dress;
    expect(await setup(opened, other)).to.equal(null);
    const { pixels } = await height;
    expect(pixels).to.be.within(100, 400);
    // The mistakes have no words, so each field’s own name stands there: something is seen to be wrong.
    const grown = opened.next('height');
    expect(await opened.line.ask('validate', null, 3000, 'internal')).to.deep.equal({ complete: false });
    expect((await grown).pixels).to.be.greaterThan(pixels);
    // The rest comes with the next words, as always.
    opened.line.notify('dress', { ...dress, words: { ...words, 'error.number.invalid': invalid ?? '' } });
    expect(await opened.line.ask('validate', null, 3000, 'internal')).to.deep.equal({ complete: false });
  });

  it('grows with what the shop’s look asks for, and never wants a scroll bar', async () => {
    const opened = greet(await load(location.origin));
    const first = opened.next('height');
    await setup(opened);
    const { pixels } = await first;
    const second = opened.next('height');
    opened.line.notify('dress', { ...dress, look: { 'font-size': '32px', space: '16px' } });
    expect((await second).pixels).to.be.greaterThan(pixels);
  });

  it('refuses to make a token of a card that is not whole', async () => {
    const opened = greet(await load(location.origin));
    await setup(opened);
    const refused = await opened.line
      .ask('tokenize', ask, 3000, 'internal')
      .catch((thrown: unknown) => thrown);
    expect((refused as { code: string }).code).to.equal('card_refused');
  });

  it('draws no fields for a method without a card, takes no card, and draws them once one is asked for', async () => {
    const opened = greet(await load(location.origin));
    await setup(opened, { ...dress, words: null });
    expect(await opened.line.ask('validate', null, 3000, 'internal')).to.deep.equal({ complete: false });
    const refused = await opened.line
      .ask('tokenize', ask, 3000, 'internal')
      .catch((thrown: unknown) => thrown);
    expect((refused as { code: string }).code).to.equal('card_refused');
    expect(opened.heights.filter((pixels) => pixels > 0)).to.deep.equal([]);
    const drawn = opened.next('height');
    opened.line.notify('dress', dress);
    expect((await drawn).pixels).to.be.within(200, 400);
    const gone = opened.next('height');
    opened.line.notify('dress', { ...dress, words: null });
    expect((await gone).pixels).to.equal(0);
  });

  it('does not hear a shop that it was not made for', async () => {
    const opened = greet(await load('https://shop.example'));
    const answer = await setup(opened).catch(() => 'silence');
    expect(answer).to.equal('silence');
  });

  it('does not hear a greeting of another version', async () => {
    const frame = await load(location.origin);
    const first = greet(frame, { tender: 'greeting', protocol: PROTOCOL + 1 });
    const second = greet(frame);
    expect(await setup(second)).to.equal(null);
    const answer = await first.line.ask('setup', dress, 300, 'frame_unreachable').catch(() => 'silence');
    expect(answer).to.equal('silence');
  });

  it('keeps to its first port', async () => {
    const frame = await load(location.origin);
    const first = greet(frame);
    const second = greet(frame);
    expect(await setup(first)).to.equal(null);
    const answer = await second.line.ask('setup', dress, 300, 'frame_unreachable').catch(() => 'silence');
    expect(answer).to.equal('silence');
    expect(await first.line.ask('validate', null, 3000, 'internal')).to.deep.equal({ complete: false });
  });

  it('stays deaf where page and frame share an origin', async () => {
    gateway.hostname = location.hostname;
    try {
      const opened = greet(await load(location.origin));
      const answer = await opened.line.ask('setup', dress, 300, 'frame_unreachable').catch(() => 'silence');
      expect(answer).to.equal('silence');
    } finally {
      gateway.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    }
  });
});
