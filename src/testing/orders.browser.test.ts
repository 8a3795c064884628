// A frame without the test kit's script obeys nobody, and the hands say whose fault that is not.
import { expect, fixture, html } from '@open-wc/testing';
import { driveCheckout } from './drive-checkout.js';
import { order } from './orders.js';

const rejection = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing was wrong',
    (thrown: unknown) => (thrown as Error).message,
  );

it('says that a real gateway takes no orders', async () => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A card frame"></iframe>`);
  const said = await rejection(order(() => frame.contentWindow, location.origin, {}, 200));
  expect(said).to.include(`Nobody at ${location.origin} takes orders from ${location.origin}`);
  expect(said).to.include('never with a real one');
});

it('takes an answer from the right origin alone', async () => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A card frame"></iframe>`);
  const asked = order(() => frame.contentWindow, 'https://pay.shop.example', {}, 300);
  const forged = { tenderHands: 'answer', id: '1', asked: [], missing: false, bank: '' };
  dispatchEvent(new MessageEvent('message', { data: forged, origin: location.origin }));
  expect(await rejection(asked)).to.include('Nobody at https://pay.shop.example');
});

it('says what is on screen in place of what was waited for', async () => {
  const element = await fixture(html`<tender-checkout></tender-checkout>`);
  const hands = driveCheckout(element, { timeout: 100 });
  const said = await rejection(hands.waitForResult({ outcome: 'paid' }));
  expect(said).to.include('tender-result {"outcome":"paid"} did not come in 100 ms. Heard:\n  nothing');
  expect(said).to.include('is the script loaded?');
  expect(await rejection(hands.pay())).to.include('A button to press is not there after 100 ms');
  expect(said).not.to.include('will not come');
  expect(() => driveCheckout(document.body)).to.throw('takes a <tender-checkout>, not a <body>');
});

it('takes no end for one that goes again: a page may be about to bring its next session', async () => {
  const element = await fixture<HTMLElement & { methods?: object[] }>(
    html`<tender-checkout data-state="done" .checkoutSession=${'the first'}></tender-checkout>`,
  );
  const listed = driveCheckout(element).methods();
  setTimeout(() => {
    element.dataset['state'] = 'ready';
    element.methods = [{ type: 'CARD' }];
  }, 300);
  expect(await listed).to.deep.equal([{ type: 'CARD' }]);
});

it('waits for a checkout whose page has not given it a session yet', async () => {
  const element = await fixture(html`<tender-checkout data-state="failed"></tender-checkout>`);
  const said = await rejection(driveCheckout(element, { timeout: 2500 }).methods());
  expect(said).to.include('A list of methods is not there after 2500 ms');
});
