// Removing a saved method: whose it must be, where it is allowed, and that asking again changes nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CHECKOUT,
  CUSTOMER,
  CUSTOMER_SESSION,
  OTHER_SESSION,
  page,
  refusal,
  SESSION,
  VAULTED,
} from './fixtures/fake-yuno.js';
import { KEYS, openGateway, type OpenedGateway } from './fixtures/open-gateway.js';
import { signCustomerReference } from './reference.js';

const session = { kind: 'checkout', token: SESSION };
const SAVED = { type: 'CARD', category: 'CARD', name: 'VISA ****0002', vaulted_token: VAULTED };
const PLACE = new RegExp(`^POST /customers/${CUSTOMER}/payment-methods/${VAULTED}/unenroll$`);
const RECORD = new RegExp(`^GET /customers/${CUSTOMER}/payment-methods/[^/]+$`);

function open(edit: boolean | null = true): OpenedGateway {
  const gateway = openGateway();
  gateway.yuno.session['checkout_id'] = CHECKOUT;
  gateway.yuno.methods = [SAVED, { type: 'CARD', category: 'CARD', name: 'Card' }];
  gateway.yuno.put(/^GET \/checkouts\//, {
    config: { payment_methods: [] },
    styling: { settings: { payment_method_list: { edit_payment_method_list: edit } } },
  });
  gateway.yuno.put(PLACE, { ...SAVED, status: 'UNENROLLED' });
  return gateway;
}
const remove = (gateway: OpenedGateway, more: object = {}) =>
  gateway.ask('unenroll', { session, vaultedToken: VAULTED, ...more });

describe('a saved method of a checkout session', () => {
  it('is removed for the session’s customer, with the same key each time', async () => {
    const keys = new Set<string | null>();
    for (let i = 0; i < 2; i++) {
      const gateway = open();
      assert.equal((await gateway.open()).body.editable, true);
      const { status, body } = await remove(gateway);
      assert.deepEqual([status, body], [200, { vaultedToken: VAULTED }]);
      const [sent] = gateway.yuno.asked(PLACE);
      assert.equal(sent?.body, undefined);
      keys.add(sent?.headers.get('x-idempotency-key') ?? null);
    }
    assert.equal(keys.size, 1);
    assert.match([...keys][0] ?? '', /^[0-9a-f-]{36}$/);
  });

  it('that is gone already is gone: when it is asked for, and in the middle of it', async () => {
    const gone = open();
    gone.yuno.methods = [{ type: 'CARD', category: 'CARD', name: 'Card' }];
    for (const status of ['UNENROLLED', 'UNENROLL_IN_PROCESS']) {
      gone.yuno.put(RECORD, { ...SAVED, status });
      assert.equal((await remove(gone)).status, 200);
    }
    assert.deepEqual(gone.yuno.asked(/^POST/), []);
    const raced = open();
    raced.yuno.put(PLACE, refusal(400, 'PAYMENT_METHOD_NOT_FOUND'));
    assert.equal((await remove(raced)).status, 200);
  });

  it('stays where the checkout does not let lists be edited, and the log says what would', async () => {
    for (const gateway of [open(false), open(null), openGateway()]) {
      gateway.yuno.methods = [SAVED];
      assert.equal((await gateway.open()).body.editable, undefined);
      const { status, body } = await remove(gateway);
      assert.deepEqual([status, body.error.code], [400, 'request_invalid']);
      assert.deepEqual(gateway.yuno.asked(/^POST/), []);
      assert.match(String(gateway.logs.at(-1)?.['hint']), /edit_payment_method_list/);
    }
  });

  it('stays when the session was paid with: its token lives on in addresses and logs', async () => {
    const gateway = open();
    gateway.yuno.session['used'] = true;
    const { body } = await remove(gateway);
    assert.equal(body.error.code, 'session_used');
    assert.deepEqual(gateway.yuno.asked(/^POST/), []);
  });

  it('stays when it is not on this session’s own list, whoever asks', async () => {
    for (const [what, prepare] of Object.entries<(gateway: OpenedGateway) => void>({
      'of somebody else': ({ yuno }) => yuno.put(RECORD, refusal(404, 'NOT_FOUND')),
      'of the customer, but not on offer here': ({ yuno }) =>
        yuno.put(RECORD, { ...SAVED, status: 'ENROLLED' }),
    })) {
      const gateway = open();
      prepare(gateway);
      const { body } = await remove(gateway, { vaultedToken: OTHER_SESSION });
      assert.equal(body.error.code, 'method_unavailable', what);
      assert.deepEqual(gateway.yuno.asked(/^POST/), [], what);
    }
    const nobody = open();
    nobody.yuno.session['customer_id'] = null;
    assert.equal((await remove(nobody)).body.error.code, 'method_unavailable');
    assert.deepEqual(nobody.yuno.asked(/^POST/), []);
  });

  it('is removed with the next key when a failed request used one up', async () => {
    const gateway = open();
    gateway.yuno.put(PLACE, refusal(400, 'IDEMPOTENCY_DUPLICATED'), 2);
    assert.equal((await remove(gateway)).status, 200);
    const keys = gateway.yuno.asked(PLACE).map(({ headers }) => headers.get('x-idempotency-key'));
    assert.equal(new Set(keys).size, 3);
    gateway.yuno.put(PLACE, refusal(400, 'IDEMPOTENCY_DUPLICATED'));
    assert.equal((await remove(gateway)).body.error.code, 'upstream_refused');
  });

  it('is not said to be gone when nobody knows', async () => {
    const gateway = open();
    gateway.yuno.put(PLACE, page(502));
    assert.equal((await remove(gateway)).body.error.code, 'upstream_unreachable');
    gateway.yuno.put(PLACE, refusal(403, 'AUTHORIZATION_REQUIRED'));
    assert.equal((await remove(gateway)).body.error.code, 'upstream_refused');
  });
});

describe('a saved method of a customer session', () => {
  const customer = { kind: 'customer', token: CUSTOMER_SESSION };
  const sign = (customerSession = CUSTOMER_SESSION) =>
    signCustomerReference({ secretKey: KEYS.secretKey, customer: CUSTOMER, customerSession });
  const wallet = (): OpenedGateway => {
    const gateway = openGateway();
    gateway.yuno.put(new RegExp(`^GET /customers/${CUSTOMER}/payment-methods$`), {
      payment_methods: [{ ...SAVED, status: 'ENROLLED' }],
    });
    gateway.yuno.put(PLACE, { ...SAVED, status: 'UNENROLLED' });
    return gateway;
  };

  it('is removed by whoever brings the merchant’s reference, and by nobody else', async () => {
    const gateway = wallet();
    const { status } = await remove(gateway, { session: customer, reference: await sign() });
    assert.equal(status, 200);
    assert.equal(gateway.yuno.asked(PLACE).length, 1);
    for (const reference of [undefined, await sign(OTHER_SESSION), CUSTOMER]) {
      const other = wallet();
      const { body } = await remove(other, { session: customer, reference });
      assert.equal(body.error.code, 'request_invalid');
      assert.match(String(other.logs.at(-1)?.['hint']), /customer-reference/);
      assert.deepEqual(other.yuno.asked(/^POST/), []);
    }
  });
});
