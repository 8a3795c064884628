// From card data to a token, through both documents, with a stand-in for the SDK; and documents that never answer.
import { expect, waitUntil } from '@open-wc/testing';
import {
  ask,
  card,
  cardless,
  close,
  codeOf,
  customer,
  enroll,
  frame,
  heard,
  open,
  OTHER,
  press,
  provider,
  sdk,
  sdkDocument,
  SESSION,
  silentDocument,
  TOKEN,
  toUrl,
} from './fixtures/provider-bench.js';

beforeEach(() => {
  open(sdkDocument);
});
afterEach(close);

describe('a press', () => {
  it('gives the SDK the card and the page a token', async () => {
    const { answer, run } = await press();
    expect(sdk.keys).to.deep.equal(['public_key']);
    expect(run.config).to.include({ checkoutSession: SESSION, countryCode: 'BR', language: 'pt' });
    expect(run.config).to.not.have.property('customerSession');
    expect(run.started).to.deep.equal([{ paymentMethod: { type: 'CARD', data: { card } } }]);
    const outcome = run.token({ token: TOKEN });
    expect(await answer).to.deep.equal({ token: TOKEN, session: SESSION });
    provider.continue(true);
    expect(await outcome).to.equal('created');
  });

  it('without a card gives the SDK the method and who pays, and the page a token', async () => {
    const { answer, run } = await press(cardless);
    expect(run.config).to.include({ checkoutSession: SESSION, countryCode: 'PE' });
    expect(run.started).to.deep.equal([{ paymentMethod: { type: 'YAPE', data: { customer } } }]);
    const outcome = run.token({ token: TOKEN });
    expect(await answer).to.deep.equal({ token: TOKEN, session: SESSION });
    provider.continue(true);
    expect(await outcome).to.equal('created');
  });

  it('never hands a card on beside a method', async () => {
    provider.tokenize(card, cardless).catch(() => undefined);
    const { answer, run } = await press(cardless);
    void run.token({ token: TOKEN });
    expect(await answer).to.deep.equal({ token: TOKEN, session: SESSION });
    expect(sdk.runs).to.have.length(1);
    expect(JSON.stringify(sdk.runs[0]?.started)).to.not.include(card.number);
  });

  it('tells the session that the SDK moved to', async () => {
    const { answer, run } = await press({ ...ask, save: true });
    expect(run.started[0]?.paymentMethod.data).to.deep.equal({ card, vaultOnSuccess: true });
    void run.token({ token: TOKEN, checkout_session: OTHER });
    expect(await answer).to.deep.equal({ token: TOKEN, session: OTHER });
  });

  it('after which no payment is made lets the SDK stop', async () => {
    const { answer, run } = await press();
    const outcome = run.token({ token: TOKEN });
    await answer;
    provider.continue(false);
    expect(await outcome).to.equal('given up');
    await waitUntil(() => run.ended.includes('unmount'));
    expect(run.ended).to.deep.equal(['cancel', 'unmount']);
  });

  it('that follows another lets go of the first, and initializes nothing twice', async () => {
    const first = await press();
    const outcome = first.run.token({ token: TOKEN });
    await first.answer;
    const second = await press();
    expect(await outcome).to.equal('given up');
    expect(first.run.ended).to.include('cancel');
    void second.run.token({ token: OTHER });
    expect(await second.answer).to.deep.equal({ token: OTHER, session: SESSION });
    expect(sdk.keys).to.have.length(1);
  });

  it('that is repeated before it was answered answers the last one', async () => {
    const first = await press();
    const second = await press();
    expect(await codeOf(first.answer)).to.equal('provider_failed');
    void second.run.token({ token: TOKEN });
    expect(await second.answer).to.deep.equal({ token: TOKEN, session: SESSION });
  });

  it('whose form was cleared ends', async () => {
    const { answer, run } = await press();
    provider.drop();
    expect(await codeOf(answer)).to.equal('provider_failed');
    await waitUntil(() => run.ended.length === 2);
  });

  it('to save a card is answered when the SDK is done, without a token', async () => {
    const { answer, run } = await press(enroll);
    expect(run.config).to.include({ customerSession: SESSION });
    expect(run.config).to.not.have.any.keys('createPayment', 'checkoutSession');
    run.finish();
    expect(await answer).to.deep.equal({ session: SESSION });
  });

  it('to save a card is answered when the SDK says how it went, and the page is told after it', async () => {
    const { answer, run } = await press(enroll);
    run.status({ status: 'ENROLLED', message: null });
    expect(await answer).to.deep.equal({ session: SESSION });
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['moved true']);
  });

  it('to save a card is answered when the SDK has something to show', async () => {
    const { answer } = await press(enroll);
    const step = frame().contentDocument?.createElement('iframe');
    if (step) frame().contentDocument?.body.append(step);
    expect(await answer).to.deep.equal({ session: SESSION });
    expect(heard).to.deep.equal(['surface true']);
  });
});

const BACKEND = { source: 'backend', code: 'INVALID_PARAMETERS' };

describe('no token', () => {
  for (const [what, reason, code] of [
    ['a refused number', { message: { ...BACKEND, reason: 'payment_method.card.number' } }, 'card_refused'],
    ['a refused code', { message: { source: 'backend', code: 'INVALID_SECURITY_CODE' } }, 'card_refused'],
    [
      'an expired session',
      { message: { code: 'INVALID_CHECKOUT_SESSION', reason: 'unknown' } },
      'provider_failed',
    ],
    ['a lost connection', { message: { code: 'NETWORK_ERROR' } }, 'provider_unreachable'],
    ['an exception', new TypeError('x is not a function'), 'provider_failed'],
    ['nothing at all', undefined, 'provider_failed'],
  ] as const)
    it(`because of ${what} is ${code}`, async () => {
      const { answer, run } = await press();
      run.fail(reason);
      expect(await codeOf(answer)).to.equal(code);
    });

  it('for a method without a card is never the card’s fault', async () => {
    const { answer, run } = await press(cardless);
    run.fail({ message: { ...BACKEND, reason: 'payment_method.card.number' } });
    expect(await codeOf(answer)).to.equal('provider_failed');
  });

  it('because the SDK reports a state instead is told too', async () => {
    const { answer, run } = await press();
    run.status({ status: 'INTERNAL_ERROR', message: { code: 'INVALID_CARD_DATA' } });
    expect(await codeOf(answer)).to.equal('card_refused');
  });

  it('because the SDK ended without one is a failure', async () => {
    const { answer, run } = await press();
    run.finish();
    expect(await codeOf(answer)).to.equal('provider_failed');
  });

  it('but something else in its place is a failure', async () => {
    const { answer, run } = await press();
    void run.token({ token: card.number });
    expect(await codeOf(answer)).to.equal('provider_failed');
  });

  it('because the SDK is of the line before is a failure', async () => {
    sdk.isCurrent = false;
    expect(await codeOf(provider.tokenize(card, ask))).to.equal('provider_failed');
  });
});

describe('a provider’s document that does not answer', () => {
  it('is loaded once more, then said to be unreachable; a later press tries again', async () => {
    window.loads = 0;
    open(silentDocument, 400);
    expect(await codeOf(provider.tokenize(card, ask))).to.equal('provider_unreachable');
    expect(window.loads).to.equal(2);
    expect(await codeOf(provider.tokenize(card, ask))).to.equal('provider_unreachable');
    expect(window.loads).to.equal(4);
  });

  it('hears nothing of the card', async () => {
    const said: unknown[] = [];
    open(toUrl('<script>addEventListener("message", (event) => parent.said(event.data))</script>'), 400);
    Object.assign(window, { said: (data: unknown) => said.push(data) });
    await codeOf(provider.tokenize(card, ask));
    expect(JSON.stringify(said)).to.not.include('4111');
    expect(said).to.deep.equal([{ tender: 'provider' }, { tender: 'provider' }]);
  });
});

describe('the provider’s document', () => {
  const greet = (data: unknown): Promise<string> => {
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<string>((resolve) => {
      port1.onmessage = () => resolve('answered');
      setTimeout(resolve, 150, 'silence');
    });
    frame().contentWindow?.postMessage(data, location.origin, [port2]);
    port1.postMessage({ id: 1, type: 'ready', body: null });
    return answered;
  };

  it('keeps to its first port', async () => {
    const { answer, run } = await press();
    expect(await greet({ tender: 'provider' })).to.equal('silence');
    void run.token({ token: TOKEN });
    await answer;
  });

  it('hears no other message, and none from a window that is not around it', async () => {
    const lonely = document.createElement('iframe');
    lonely.className = 'provider';
    lonely.src = sdkDocument;
    const loaded = new Promise((resolve) => (lonely.onload = resolve));
    document.body.append(lonely);
    await loaded;
    expect(await greet({ tender: 'greeting' })).to.equal('silence');
    // Sent by the document to itself: the right origin, the wrong window.
    const { port2 } = new MessageChannel();
    const inner = lonely.contentWindow as (Window & typeof globalThis) | null;
    inner?.dispatchEvent(
      new inner.MessageEvent('message', {
        data: { tender: 'provider' },
        origin: location.origin,
        source: inner,
        ports: [port2],
      }),
    );
    expect(await greet({ tender: 'provider' })).to.equal('answered');
  });
});
