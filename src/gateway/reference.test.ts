// Whose customer session it is: a reference as any server can make it, and every way in which it counts for nothing.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { CUSTOMER, CUSTOMER_SESSION, OTHER_SESSION, refusal, VAULTED } from './fixtures/fake-yuno.js';
import { KEYS, openGateway, type OpenedGateway } from './fixtures/open-gateway.js';
import { readReference, signCustomerReference } from './reference.js';

const SECRET = KEYS.secretKey;
const now = (): number => Math.floor(Date.now() / 1000);
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);

/** As any server makes it. */
function recipe(parts: readonly (string | number)[], secret = SECRET): string {
  const text = parts.join('.');
  const key = hmac(secret, 'tender customer reference').digest();
  return `${text}.${hmac(key, text).digest('hex')}`;
}
const honest = (life = 600): string => recipe(['1', CUSTOMER, CUSTOMER_SESSION, now() + life]);
const read = (reference: string) => readReference(SECRET, reference, CUSTOMER_SESSION);

const WRONG: readonly (readonly [string, () => string, string])[] = [
  ['nothing', () => '', 'malformed'],
  ['a customer alone', () => CUSTOMER, 'malformed'],
  ['another version', () => recipe(['2', CUSTOMER, CUSTOMER_SESSION, now() + 600]), 'malformed'],
  [
    'a signature in capitals',
    () => honest().replace(/[0-9a-f]{64}$/, (hex) => hex.toUpperCase()),
    'malformed',
  ],
  ['no signature', () => honest().replace(/\.[0-9a-f]{64}$/, ''), 'malformed'],
  ['milliseconds', () => recipe(['1', CUSTOMER, CUSTOMER_SESSION, Date.now() + 1000]), 'malformed'],
  ['a path for an id', () => recipe(['1', `../${CUSTOMER}`, CUSTOMER_SESSION, now() + 600]), 'malformed'],
  ['another customer in place of the signed one', () => honest().replace(CUSTOMER, VAULTED), 'signature'],
  ['a longer life than was signed', () => honest().replace(/\.1(\d)/, '.2$1'), 'signature'],
  ['another secret', () => recipe(['1', CUSTOMER, CUSTOMER_SESSION, now() + 600], 'guessed'), 'signature'],
  [
    'a signature of the secret key itself',
    () => {
      const text = `1.${CUSTOMER}.${CUSTOMER_SESSION}.${String(now() + 600)}`;
      return `${text}.${hmac(SECRET, text).digest('hex')}`;
    },
    'signature',
  ],
  ['that of another session', () => recipe(['1', CUSTOMER, OTHER_SESSION, now() + 600]), 'other_session'],
  ['one that has run out', () => honest(-1), 'expired'],
  ['one for a day', () => honest(86_400), 'too_long'],
];

describe('a customer reference', () => {
  it('names the customer, however it was made', async () => {
    assert.deepEqual(await read(honest()), { customer: CUSTOMER });
    assert.deepEqual(await read(honest(3600)), { customer: CUSTOMER });
    const options = { secretKey: SECRET, customer: CUSTOMER, customerSession: CUSTOMER_SESSION };
    const signed = await signCustomerReference(options);
    assert.deepEqual(await read(signed), { customer: CUSTOMER });
    assert.ok(signed.length <= 300);
    for (const wrong of [{ life: 3601 }, { life: 0 }, { customer: 'x' }, { customerSession: '' }])
      await assert.rejects(signCustomerReference({ ...options, ...wrong }), TypeError);
  });

  it('is what the recipe for merchants makes', async () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/going-live.md'), 'utf8');
    const [, lines = ''] =
      /```js\nimport [^\n]+\n\n(const hmac = [^`]*(?:`[^`]*`[^`]*)?)```/.exec(guide) ?? [];
    const env = { YUNO_PRIVATE_SECRET_KEY: SECRET };
    const made: unknown = runInNewContext(`${lines}; reference`, {
      createHmac,
      process: { env },
      customerId: CUSTOMER,
      customerSession: CUSTOMER_SESSION,
    });
    assert.deepEqual(await read(String(made)), { customer: CUSTOMER });
  });

  for (const [what, make, doubt] of WRONG)
    it(`counts for nothing: ${what}`, async () => {
      assert.deepEqual(await read(make()), { doubt });
    });
});

const session = { kind: 'customer', token: CUSTOMER_SESSION };
const ROW = {
  type: 'CARD',
  category: 'CARD',
  name: 'VISA ****0002',
  vaulted_token: VAULTED,
  status: 'ENROLLED',
  card_data: { iin: '45079900', lfd: '0002', number_length: 16, brand: 'VISA' },
};
function withSaved(rows: object[] = [ROW]): OpenedGateway {
  const gateway = openGateway();
  gateway.yuno.put(new RegExp(`^GET /customers/${CUSTOMER}/payment-methods$`), { payment_methods: rows });
  return gateway;
}

describe('a customer session with a reference', () => {
  it('is told what this customer saved and can use, and may remove it', async () => {
    const gateway = withSaved([
      ROW,
      { ...ROW, vaulted_token: OTHER_SESSION, status: 'UNENROLLED' },
      { ...ROW, vaulted_token: null },
    ]);
    const { body } = await gateway.ask('open', { session, reference: honest() });
    assert.equal(body.editable, true);
    assert.deepEqual(
      body.saved.map(({ id, card, fields }: Record<string, unknown>) => [id, card, fields]),
      [[VAULTED, { brand: 'VISA', brandName: 'Visa', lastFour: '0002', expiry: '', iin: '45079900' }, []]],
    );
    assert.equal(body.methods.length, 1);
  });

  it('has an empty list when nothing was saved, and none when nothing can be read', async () => {
    const empty = await withSaved([]).ask('open', { session, reference: honest() });
    assert.deepEqual(empty.body.saved, []);
    const gateway = openGateway();
    gateway.yuno.put(/^GET \/customers\//, refusal(403, 'AUTHORIZATION_REQUIRED'));
    const { status, body } = await gateway.ask('open', { session, reference: honest() });
    assert.deepEqual([status, body.saved, body.editable], [200, undefined, undefined]);
    assert.ok(gateway.logs.some(({ event, code }) => event === 'saved' && code === 'AUTHORIZATION_REQUIRED'));
  });

  for (const [what, make, doubt] of WRONG.filter(([what]) => what !== 'nothing'))
    it(`says nothing of anybody for ${what}, and the log says why`, async () => {
      const gateway = withSaved();
      const reference = make();
      const { status, body } = await gateway.ask('open', { session, reference });
      assert.deepEqual([status, body.saved, body.editable], [200, undefined, undefined]);
      assert.deepEqual(gateway.yuno.asked(/customers\/[^s]/), []);
      const [line] = gateway.logs.filter(({ event }) => event === 'reference');
      assert.equal(line?.['code'], doubt);
      assert.match(line.traceId, /^[0-9a-f-]{36}$/);
      const log = JSON.stringify(gateway.logs);
      for (const part of [reference, CUSTOMER, CUSTOMER_SESSION]) assert.equal(log.includes(part), false);
      const removal = await gateway.ask('unenroll', { session, reference, vaultedToken: VAULTED });
      assert.deepEqual([removal.status, removal.body.error.code], [400, 'request_invalid']);
      assert.deepEqual(gateway.yuno.asked(/^POST/), []);
    });

  it('of a checkout session opens nothing', async () => {
    const gateway = withSaved();
    const { body } = await gateway.open({ reference: honest() });
    assert.equal(body.saved, undefined);
  });
});
