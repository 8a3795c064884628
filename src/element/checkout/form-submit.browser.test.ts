// Submitting a form with a checkout in it: pays first, once, and posts what came of it.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  closeCounter,
  DECLINED,
  openCounter,
  PAYMENT,
  put,
  SESSION,
  VOUCHER,
  type Counter,
} from './fixtures/checkout-bench.js';
import { button, deep, ENTRIES, fill, FORM, opened, state } from './fixtures/checkout-hands.js';

let counter: Counter;
beforeEach(() => {
  counter = openCounter();
});
afterEach(closeCounter);

describe('submitting a form', () => {
  it('pays once, and posts the payment with the button that was pressed', async () => {
    const scene = put(FORM);
    await fill(scene);
    button(scene).click();
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
    expect(scene.posted).to.deep.equal([['note=hi', ...ENTRIES, 'go=now']]);
    expect(counter.asked.filter((path) => path === 'pay')).to.have.length(1);
  });

  it('again posts the same payment, and pays nothing', async () => {
    const scene = put(FORM);
    await fill(scene);
    scene.form.requestSubmit();
    await waitUntil(() => scene.posted[0], 'posted');
    scene.form.requestSubmit(button(scene));
    expect(scene.posted).to.deep.equal([
      ['note=hi', ...ENTRIES],
      ['note=hi', ...ENTRIES, 'go=now'],
    ]);
    expect([...new FormData(scene.form).keys()]).to.deep.equal(['note', 'payment', 'payment-session']);
    expect(counter.asked.filter((path) => path === 'pay')).to.have.length(1);
  });

  it('before anything has arrived loses no press and lets nothing through', async () => {
    const scene = put(FORM);
    scene.form.requestSubmit();
    expect(scene.posted).to.deep.equal([]);
    // Once there is something to do, the press is answered with what that is.
    await waitUntil(() => deep(scene, '[part~=notice]'), 'told what is missing');
    await fill(scene);
    expect(scene.posted).to.deep.equal([]);
    expect(counter.asked).not.to.include('pay');
  });

  it('is over for a form that the checkout left', async () => {
    const scene = put(FORM);
    await fill(scene);
    document.body.append(scene.checkout);
    scene.form.requestSubmit();
    expect(scene.posted).to.deep.equal([['note=hi']]);
    expect(counter.asked).not.to.include('pay');
  });

  it('goes on after a decline with the next press, and not by itself', async () => {
    counter.answers = [DECLINED, { ...DECLINED, outcome: 'paid', status: 'SUCCEEDED', retry: false }];
    const scene = put(FORM);
    await fill(scene);
    button(scene).click();
    await waitUntil(() => deep(scene, '[part~=notice]'), 'declined');
    expect(scene.posted).to.deep.equal([]);
    expect([...new FormData(scene.form).keys()]).to.deep.equal(['note']);
    // Not by the form: it has let go.
    expect((await scene.checkout.submit()).outcome).to.equal('paid');
    expect(scene.posted).to.deep.equal([]);
    button(scene).click();
    expect(scene.posted).to.have.length(1);
  });

  it('takes a voucher for done: the shopper has nothing left to do here', async () => {
    counter.answers = [VOUCHER];
    const scene = put(FORM);
    await fill(scene);
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
    expect(scene.posted[0]).to.include(`payment=${PAYMENT}`);
  });

  it('takes the one-time token where the merchant’s server pays', async () => {
    counter.creates = false;
    const scene = put(FORM);
    await fill(scene);
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
    expect(scene.posted[0]).to.include('payment=one-time-token');
    button(scene).click();
    expect(scene.posted).to.have.length(2);
    expect(counter.asked).not.to.include('pay');
  });

  for (const order of ['before', 'after'])
    it(`is the page’s to prevent, by a listener from ${order} the checkout: then nothing is paid`, async () => {
      const scene = put(`<form></form>`);
      const prevent = (event: Event) => {
        event.preventDefault();
      };
      if (order === 'before') scene.form.addEventListener('submit', prevent);
      const { checkout } = scene;
      Object.assign(checkout, { gateway: counter.gateway, checkoutSession: SESSION, name: 'payment' });
      scene.form.append(checkout);
      if (order === 'after') document.addEventListener('submit', prevent);
      await fill(scene);
      scene.form.requestSubmit();
      // What it would have asked by then.
      await checkout.validate();
      await new Promise((resolve) => setTimeout(resolve));
      document.removeEventListener('submit', prevent);
      expect(state(scene)).to.equal('ready');
      expect(counter.asked).to.deep.equal(['open']);
    });

  it('is done by a page that prevents it and calls submit()', async () => {
    const scene = put(FORM);
    const results: unknown[] = [];
    scene.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const control = scene.form.elements.namedItem('payment') as typeof scene.checkout;
      void control.submit().then(({ outcome, paymentId }) => results.push(outcome, paymentId));
    });
    await fill(scene);
    button(scene).click();
    await waitUntil(() => results[0], 'the result');
    expect(results).to.deep.equal(['paid', PAYMENT]);
    expect(scene.posted).to.deep.equal([]);
    expect(counter.asked.filter((path) => path === 'pay')).to.have.length(1);
  });

  it('with another session posts nothing of the one before', async () => {
    const scene = put(FORM);
    await fill(scene);
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
    scene.checkout.checkoutSession = '33333333-3333-4333-8333-333333333333';
    await scene.checkout.updateComplete;
    await opened(scene);
    expect([...new FormData(scene.form).keys()]).to.deep.equal(['note']);
  });

  it('pays for both, one after the other, where two stand in a form', async () => {
    const scene = put(
      FORM.replace('<button', '<tender-checkout name="tip" {checkout}></tender-checkout><button'),
    );
    const [, second] = scene.form.querySelectorAll('tender-checkout');
    if (!second) throw new Error('no second');
    await fill(scene);
    await fill({ ...scene, checkout: second });
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
    expect(scene.posted[0]).to.include.members([...ENTRIES, `tip=${PAYMENT}`]);
    expect(scene.posted).to.have.length(1);
  });
});

describe('the keys and buttons of a form', () => {
  it('let Enter press the first submit button, as in any field', async () => {
    const scene = put(FORM.replace('<input', '<button type="button">Not this</button><input'));
    await fill(scene);
    deep(scene, 'input[type=email]')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => scene.posted[0], 'posted');
    expect(scene.posted[0]).to.include('go=now');
  });

  it('let a disabled first button block Enter', async () => {
    const scene = put(FORM.replace('<button', '<button disabled>No</button><button'));
    const clicks: string[] = [];
    scene.form.addEventListener('submit', () => clicks.push('submit'));
    await fill(scene);
    deep(scene, 'input[type=email]')?.focus();
    await sendKeys({ press: 'Enter' });
    scene.form.querySelector('input')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(clicks).to.deep.equal([]);
  });

  it('keep the button’s own address and way', async () => {
    const scene = put(
      FORM.replace('<button', '<button formaction="/other" formmethod="post" formnovalidate'),
    );
    const submitters: unknown[] = [];
    scene.form.addEventListener('submit', (event) => submitters.push(event.submitter));
    await fill(scene);
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
    expect(submitters.every((one) => one === button(scene))).to.equal(true);
  });

  it('reset it like everything else, and leave what was paid', async () => {
    const scene = put(FORM.replace('</form>', '<button type="reset">Reset</button></form>'));
    await fill(scene);
    button(scene, 1).click();
    await waitUntil(() => !deep(scene, '[type=radio]:checked'), 'reset');
    await fill(scene);
    button(scene).click();
    await waitUntil(() => scene.posted[0], 'posted');
    scene.form.reset();
    expect(new FormData(scene.form).get('payment')).to.equal(PAYMENT);
  });
});
