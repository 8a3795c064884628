// Setups of 3-D Secure: both readings of the type, the echo, and errors that repeat their status.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ACCOUNT, openSandbox, str, type TestSandbox } from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const browser_info = {
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
  accept_header: 'text/html',
  color_depth: '24',
  screen_height: '1080',
  screen_width: '1920',
  language: 'es-CO',
  browser_time_difference: '-300',
};

const provided = { account_id: ACCOUNT, type: 'MERCHANT_PROVIDED', browser_info };

const card = {
  number: '4916994064252017',
  expiration_month: 12,
  expiration_year: 26,
  security_code: '987',
  holder_name: 'TEST CUSTOMER',
};

const setup = (body: unknown, headers: Record<string, string> = {}) =>
  sandbox.call('POST', '/three-d-secure/setups', body, headers);

test('what the merchant has collected is repeated under a new id', async () => {
  for (const provider_id of [randomUUID(), 'NETCETERA_3DS']) {
    const device_fingerprints = [{ provider_id, id: 'fp_abc' }];
    const made = await setup({ ...provided, device_fingerprints, unknown_field: 1 });
    assert.equal(made.status, 201);
    const { three_d_secure_setup_id, ...echo } = made.body;
    assert.match(str(three_d_secure_setup_id), /^[0-9a-f-]{36}$/);
    assert.deepEqual(echo, {
      account_id: ACCOUNT,
      type: 'MERCHANT_PROVIDED',
      browser_info: { ...browser_info, javascript_enabled: true },
      device_fingerprints,
    });
  }
  assert.equal('device_fingerprints' in (await setup(provided)).body, false);
});

test('without a type the provider collects; here there is nothing to collect', async () => {
  for (const type of [undefined, 'STANDARD']) {
    const made = await setup({ account_id: ACCOUNT, type, card, metadata: [{ key: 'a', value: 'b' }] });
    const { three_d_secure_setup_id, ...rest } = made.body;
    assert.equal(made.status, 201);
    assert.match(str(three_d_secure_setup_id), /^[0-9a-f-]{36}$/);
    assert.deepEqual(rest, {
      collect_url: '',
      token: '',
      timeout_value: 3000,
      provider_id: 'YUNO_TEST_3DS',
      account_id: ACCOUNT,
    });
  }
});

test('a key repeats its answer, and without a key nothing is set up', async () => {
  const headers = { 'x-idempotency-key': randomUUID() };
  const [first, second] = [await setup(provided, headers), await setup({}, headers)];
  assert.equal(first.text, second.text);
  const keyless = await setup(provided, { 'x-idempotency-key': '' });
  assert.equal(keyless.body['code'], 'MISSING_PARAMETERS');
});

test('an error repeats its status', async () => {
  const other = '00000000-0000-4000-8000-00000000dead';
  const { language: _, ...incomplete } = browser_info;
  const cases: [unknown, Record<string, string>, number, string][] = [
    [{ ...provided, account_id: undefined }, {}, 400, 'MISSING_PARAMETERS'],
    [{ ...provided, browser_info: undefined }, {}, 400, 'MISSING_PARAMETERS'],
    [{ ...provided, browser_info: incomplete }, {}, 400, 'MISSING_PARAMETERS'],
    [{ ...provided, browser_info: { ...browser_info, color_depth: '25' } }, {}, 400, 'INVALID_PARAMETERS'],
    [{ ...provided, type: 'SOMEHOW' }, {}, 400, 'INVALID_PARAMETERS'],
    [{ ...provided, account_id: other }, {}, 403, 'FORBIDDEN'],
    [provided, { 'private-secret-key': '' }, 401, 'NOT_AUTHENTICATED'],
  ];
  for (const [body, headers, status, code] of cases) {
    const refused = await setup(body, headers);
    assert.deepEqual(
      [refused.status, refused.body['code'], refused.body['httpCode']],
      [status, code, status],
      refused.text,
    );
  }
});

test('a card that comes along is neither kept nor repeated', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const own = await openSandbox({ db: join(folder, 'sandbox.db') });
  const made = await own.call('POST', '/three-d-secure/setups', { ...provided, card });
  const files = await readdir(folder);
  const bytes = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  await own.close();
  await rm(folder, { recursive: true });
  const all = [made.text, ...bytes].join('\n');
  assert.equal(made.status, 201);
  assert.ok(all.includes('es-CO'), 'what was repeated is there, so this looks in the right place');
  assert.doesNotMatch(all, /4916994064252017|"987"/);
});
