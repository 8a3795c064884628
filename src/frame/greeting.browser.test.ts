// Who may hand the frame its port, and who may not.
import { expect } from '@open-wc/testing';
import { PROTOCOL } from '../shared/protocol.js';
import { awaitGreeting, type Host } from './greeting.js';

const SHOP = 'https://shop.example';
const host: Host = { parent: window, origin: 'https://pay.example', shops: ['http://localhost:1', SHOP] };
const greeting = { tender: 'greeting', protocol: PROTOCOL };

interface Sent {
  readonly data?: unknown;
  readonly origin?: string;
  readonly source?: Window | null;
  readonly ports?: MessagePort[];
}

/** Sends these greetings to a frame, and says how many ports it took. */
function greet(around: Host, ...messages: Sent[]): MessagePort[] {
  const target = new EventTarget();
  const taken: MessagePort[] = [];
  awaitGreeting(target, around, (port) => taken.push(port));
  for (const { data = greeting, origin = SHOP, source = window, ports } of messages) {
    const sent = ports ?? [new MessageChannel().port2];
    target.dispatchEvent(new MessageEvent('message', { data, origin, source, ports: sent }));
  }
  return taken;
}

const other = (): Window => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error('no window');
  return frame.contentWindow;
};

describe('a greeting', () => {
  it('from the shop’s page is taken, and the port with it', () => {
    const { port2 } = new MessageChannel();
    expect(greet(host, { ports: [port2] })).to.deep.equal([port2]);
    expect(greet(host, { origin: 'http://localhost:1' })).to.have.length(1);
  });

  it('is taken once: a later one is not heard', () => {
    expect(greet(host, {}, {}, {})).to.have.length(1);
  });

  it('is waited for, whatever came before it', () => {
    expect(greet(host, { data: 'x' }, { origin: 'https://evil.example' }, {})).to.have.length(1);
  });

  for (const [what, sent] of [
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that begins like the shop’s', { origin: `${SHOP}.evil.example` }],
    ['an opaque origin', { origin: 'null' }],
    ['the frame’s own origin', { origin: 'https://pay.example' }],
    ['no origin', { origin: '' }],
    ['no window', { source: null }],
  ] as const)
    it(`from ${what} is not heard`, () => {
      expect(greet(host, sent)).to.have.length(0);
    });

  it('from another window of the shop is not heard', () => {
    const source = other();
    expect(greet(host, { source })).to.have.length(0);
    source.frameElement?.remove();
  });

  it('without a port, of another version or another making is not heard', () => {
    expect(greet(host, { ports: [] })).to.have.length(0);
    expect(greet(host, { data: { tender: 'greeting', protocol: 99 } })).to.have.length(0);
    expect(greet(host, { data: null })).to.have.length(0);
  });

  it('is not even waited for where the frame’s own origin is a shop’s', () => {
    expect(greet({ ...host, shops: [SHOP, host.origin] }, {})).to.have.length(0);
  });

  it('is not waited for in a document that nobody framed, or that names no shop', () => {
    const target = new EventTarget();
    let taken = 0;
    awaitGreeting(target, { ...host, parent: target }, () => taken++);
    target.dispatchEvent(
      new MessageEvent('message', { data: greeting, origin: SHOP, ports: [new MessageChannel().port2] }),
    );
    expect(taken).to.equal(0);
    expect(greet({ ...host, shops: [] }, {}, { origin: '' })).to.have.length(0);
  });
});
