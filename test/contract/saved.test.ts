// Saved methods before the sandbox, from a first purchase to the removal: what the merchant set in the checkout builder
// decides what is asked, kept, preselected and removable.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openAnswer } from '../../src/shared/contract.js';
import { checkout, enrolling, press } from '../help/both-readings.js';
import { AMOUNT, CARDS, startGateway, unwrapPayment, type TestGateway } from '../help/gateway.js';
import { KEYS, type Json, type Loose } from '../help/upstream.js';

/** The sandbox's checkout for shoppers who come back. */
const RETURNING = '00000000-0000-4000-8000-0000000000c1';

describe('a shopper who comes back', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway();
  });
  after(() => gateway.close());

  const open = async (root: string): Promise<Loose> => {
    const { body } = await gateway.ask('open', { session: checkout(root) });
    assert.deepEqual(openAnswer.parse(body), body);
    return body;
  };
  const savedOf = ({ methods }: Loose): Loose[] =>
    methods.filter(({ vaultedToken }: Json) => vaultedToken !== undefined);

  /** A customer whose card was saved without being used, and another one with a payment. */
  const customerWithTwo = async (): Promise<{ customer: string; used: string; unused: string }> => {
    const customer = await gateway.customer();
    const root = await gateway.session({ customer_id: customer });
    const paid = await press(gateway, root, { save: true });
    const wallet = await gateway.customerSession(customer);
    const { report } = (await gateway.ask('enroll', { session: enrolling(wallet), type: 'CARD' })).body;
    // What the SDK does in a browser.
    await fetch(`${gateway.url}/browser/v1/customers/sessions/${wallet}/card`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'public-api-key': KEYS.publicKey },
      body: JSON.stringify({
        card: {
          number: '5252440000000002',
          expiration_month: 1,
          expiration_year: 29,
          security_code: '123',
          holder_name: 'TEST',
        },
      }),
    });
    const ended = await gateway.ask('status', { session: enrolling(wallet), payment: report.id });
    assert.equal(ended.body.report.outcome, 'enrolled');
    return { customer, used: paid.body.report.vaultedToken, unused: ended.body.report.vaultedToken };
  };

  it('finds the last used card in front, may begin with it, and is asked only for what is needed', async () => {
    const { customer, used, unused } = await customerWithTwo();
    const usual = await open(await gateway.session({ customer_id: customer }));
    const asks = (body: Loose) =>
      savedOf(body).map(({ id, fields }: Loose) => [id, fields.map(({ kind, card }: Loose) => [kind, card])]);
    const visa = ['card', { saved: { brand: 'VISA', codeLength: 3 } }];
    const master = ['card', { saved: { brand: 'MASTERCARD', codeLength: 3 } }];
    assert.deepEqual(asks(usual), [
      [used, [visa]],
      [unused, [master]],
    ]);
    assert.deepEqual([usual.preselected, usual.editable], [undefined, undefined]);

    const back = await open(await gateway.session({ customer_id: customer, checkout_id: RETURNING }));
    assert.deepEqual(asks(back), [
      [used, []],
      [unused, [master]],
    ]);
    assert.deepEqual([back.preselected, back.editable], [used, true]);
    assert.deepEqual(savedOf(back)[0].card, {
      brand: 'VISA',
      brandName: 'Visa',
      lastFour: '0002',
      expiry: '11/28',
      iin: '45079900',
      kind: 'CREDIT',
    });
  });

  it('removes a card once, in as many tabs as there are, and only where the checkout allows it', async () => {
    const { customer, used, unused } = await customerWithTwo();
    const plain = await gateway.session({ customer_id: customer });
    const root = await gateway.session({ customer_id: customer, checkout_id: RETURNING });
    const remove = (token: string, vaultedToken: string) =>
      gateway.ask('unenroll', { session: checkout(token), vaultedToken });
    assert.equal((await remove(plain, used)).body.error.code, 'request_invalid');
    const twice = await Promise.all([remove(root, used), remove(root, used)]);
    for (const { status, body } of twice) assert.deepEqual([status, body], [200, { vaultedToken: used }]);
    assert.deepEqual((await remove(root, used)).body, { vaultedToken: used });
    assert.deepEqual(
      savedOf(await open(root)).map(({ id }: Loose) => id),
      [unused],
    );
    const stranger = await gateway.session({ customer_id: await gateway.customer(), checkout_id: RETURNING });
    assert.equal((await remove(stranger, unused)).body.error.code, 'method_unavailable');
    assert.equal(savedOf(await open(root)).length, 1);
  });

  it('with a token for a saved card is charged with the token', async () => {
    const { customer, used } = await customerWithTwo();
    const root = await gateway.session({ customer_id: customer });
    const method = { type: 'CARD', vaultedToken: used };
    const purchase = { session: checkout(root), paySession: root, method };
    const { token } = (await gateway.ask('token', purchase)).body;
    const paid = await gateway.ask('pay', { ...purchase, token, amount: AMOUNT });
    assert.deepEqual([paid.body.report.outcome, paid.body.report.vaultedToken], ['paid', used]);
  });

  it('whose wallet was saved is offered its own installments, and pays with them', async () => {
    const customer = await gateway.customer();
    const wallet = await gateway.customerSession(customer);
    const type = 'NU_PAY_ENROLLMENT';
    const { report } = (await gateway.ask('enroll', { session: enrolling(wallet), type })).body;
    await fetch(`${gateway.url}/sandbox-control/enrollments/${report.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'ENROLLED' }),
    });
    const root = await gateway.session({ customer_id: customer });
    const [saved] = savedOf(await open(root));
    assert.deepEqual([saved.type, saved.installments, saved.fields], [type, 'method', []]);
    const method = { type, vaultedToken: saved.vaultedToken };
    const { plans } = (await gateway.ask('plans', { session: checkout(root), method })).body;
    assert.deepEqual(
      plans.map(({ value }: Loose) => value),
      [1, 2, 4],
    );
    const purchase = { session: checkout(root), paySession: root, method };
    const installment = { id: plans[2].id, value: 4 };
    const { token } = (await gateway.ask('token', { ...purchase, installment })).body;
    const paid = await gateway.ask('pay', { ...purchase, token, amount: AMOUNT });
    assert.equal(paid.status, 200);
    const read = unwrapPayment(await gateway.yuno('GET', `/payments/${paid.body.report.id}`));
    assert.equal(read.payment_method.type, type);
  });
});

describe('where the merchant keeps every card that paid', () => {
  it('the form says so, and the card is kept without being asked', async () => {
    const gateway = await startGateway();
    const made = await gateway.yuno(
      'POST',
      '/checkouts',
      { name: 'Kept' },
      { 'X-Account-Code': KEYS.accountId },
    );
    await gateway.yuno(
      'PUT',
      `/checkouts/${made.id}`,
      { styling: { settings: { card: { save_on_success: true } } } },
      { 'X-Account-Code': KEYS.accountId },
    );
    const customer_id = await gateway.customer();
    const root = await gateway.session({ customer_id, checkout_id: made.id });
    const { methods } = (await gateway.ask('open', { session: checkout(root) })).body;
    const { fields } = methods.find(({ type }: Json) => type === 'CARD');
    assert.deepEqual(
      fields.find(({ kind }: Json) => kind === 'save'),
      { kind: 'save', always: true },
    );
    const purchase = { session: checkout(root), method: { type: 'CARD' }, amount: AMOUNT };
    const { request } = (await gateway.ask('attempt', purchase)).body;
    assert.equal(request.payment_method.vault_on_success, true);
    // The form said so, and sends what it said; another instance that reads the setting keeps nothing unsaid.
    const silent = await gateway.session({ customer_id, checkout_id: made.id });
    assert.equal((await press(gateway, silent)).body.report.vaultedToken, undefined);
    const { report } = (await press(gateway, root, { card: CARDS.good, save: true })).body;
    assert.ok(report.vaultedToken);
    // Nobody to keep it for.
    const guest = await gateway.session({ checkout_id: made.id });
    const unknown = (await gateway.ask('attempt', { ...purchase, session: checkout(guest) })).body;
    assert.deepEqual(unknown.request.payment_method, { type: 'CARD' });
    assert.equal((await press(gateway, guest)).body.report.vaultedToken, undefined);
    await gateway.close();
  });
});

describe('a purchase that was tried often enough', () => {
  it('is refused before another session is made for it', async () => {
    const gateway = await startGateway({ maxAttempts: 2 });
    const root = await gateway.session();
    for (let i = 0; i < 2; i++)
      assert.equal((await press(gateway, root, { card: CARDS.funds })).body.report.outcome, 'declined');
    await gateway.forgetCalls();
    const { body } = await press(gateway, root);
    assert.equal(body.error.code, 'attempts_exhausted');
    assert.deepEqual(
      (await gateway.calls()).filter(({ method }) => method !== 'GET'),
      [],
    );
    await gateway.close();
  });
});
