// The dashboard over HTTP: creating and listing checkouts, and their way from published to archived and back.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  ACCOUNT,
  openSandbox,
  str,
  type Answer,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';

const DEFAULT = '00000000-0000-4000-8000-0000000000c0';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());
beforeEach(() => sandbox.control('POST', '/reset', {}));

const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  sandbox.call(method, path, body, { 'x-account-code': ACCOUNT, ...headers });

const put = (body: unknown, code = DEFAULT) => call('PUT', `/checkouts/${code}`, body);
const patch = (code: string, body: unknown) => call('PATCH', `/checkouts/${code}`, body);

async function create(name: string): Promise<string> {
  return str((await call('POST', '/checkouts', { name })).body['id']);
}

const refusalOf = ({ status, body }: Answer) => [status, body['code']];

const methodOf = (checkout: Answer, type: string): Tree | undefined =>
  (checkout.body['config']?.['payment_methods'] as unknown as Tree[]).find(
    (method) => str(method['payment_method_type']) === type,
  );

test('a new checkout is a published copy of the default one, under a name of its own', async () => {
  await put({ config: { payment_methods: [{ payment_method_type: 'PIX', is_active: false }] } });
  const made = await call('POST', '/checkouts', { name: ' Promo ', description: 'Spring' });
  assert.equal(made.status, 201);
  const { id, created_at, ...rest } = made.body;
  assert.deepEqual(rest, { name: 'Promo', description: 'Spring', is_default: false, is_active: true });
  assert.match(str(created_at), /\.\d{6}Z$/);
  const found = await call('GET', `/checkouts/${str(id)}`);
  assert.equal(found.body['status'], 'PUBLISHED');
  assert.equal(methodOf(found, 'PIX')?.['is_active'], false);
  await put({ config: { payment_methods: [{ payment_method_type: 'PIX', is_active: true }] } }, str(id));
  assert.equal(methodOf(await call('GET', `/checkouts/${DEFAULT}`), 'PIX')?.['is_active'], false);
  assert.deepEqual(refusalOf(await call('POST', '/checkouts', { name: 'Promo' })), [
    409,
    'DUPLICATE_CHECKOUT_NAME',
  ]);
  assert.deepEqual(refusalOf(await call('POST', '/checkouts', { name: '  ' })), [400, 'INVALID_PARAMETERS']);
  const long = await call('POST', '/checkouts', { name: 'Third' }, { 'x-idempotency-key': 'x'.repeat(65) });
  assert.deepEqual(refusalOf(long), [400, 'INVALID_PARAMETERS']);
});

test('the list is bare, the default first, and can be narrowed', async () => {
  const [first, second] = [await create('Promo'), await create('Spring')];
  await patch(first, { status: 'ARCHIVED' });
  const names = async (query: string) =>
    ((await call('GET', `/checkouts${query}`)).body as unknown as Tree[]).map((row) => row['name']);
  assert.deepEqual(await names(''), ['Default', 'Promo', 'Spring', 'Returning shoppers']);
  assert.deepEqual(await names('?status=ARCHIVED'), ['Promo']);
  assert.deepEqual(await names('?status=ARCHIVED,PUBLISHED&name=PR'), ['Promo', 'Spring']);
  assert.deepEqual(await names('?status=ARCHIVED&status=NOT_PUBLISHED'), ['Promo']);
  assert.deepEqual(await names(`?id=${second.toUpperCase()}`), ['Spring']);
  assert.deepEqual(await names('?created_after=2200-01-01T00:00:00Z'), []);
  assert.deepEqual(await names('?updated_before=2200-01-01T00:00:00Z&name=default'), ['Default']);
  const [row] = (await call('GET', '/checkouts')).body as unknown as Tree[];
  assert.deepEqual(Object.keys(row ?? {}).toSorted(), [
    'created_at',
    'description',
    'id',
    'is_default',
    'name',
    'status',
    'updated_at',
  ]);
});

test('a page of the list comes in an envelope; a page that is none is refused', async () => {
  for (const name of ['One', 'Two', 'Three']) await create(name);
  const page = await call('GET', '/checkouts?page=2&size=3');
  assert.equal((page.body['data'] as unknown as Tree[]).length, 2);
  assert.deepEqual(page.body['pagination'], { page: 2, size: 3, total: 5 });
  const large = await call('GET', '/checkouts?size=1000');
  assert.deepEqual(large.body['pagination'], { page: 1, size: 100, total: 5 });
  for (const query of ['page=0', 'size=many', 'status=GONE', 'created_after=yesterday'])
    assert.deepEqual(refusalOf(await call('GET', `/checkouts?${query}`)), [400, 'ILLEGAL_ARGUMENT'], query);
});

test('a checkout goes down, into the archive and back, one documented step at a time', async () => {
  const id = await create('Promo');
  const move = async (status: string) => {
    const moved = await patch(id, { status });
    return moved.status === 200 ? moved.body['is_active'] : moved.body['code'];
  };
  assert.equal(await move('PUBLISHED'), 'INVALID_STATUS_TRANSITION');
  assert.equal(await move('NOT_PUBLISHED'), false);
  assert.equal(await move('PUBLISHED'), true);
  assert.equal(await move('ARCHIVED'), false);
  assert.equal(await move('PUBLISHED'), 'INVALID_STATUS_TRANSITION');
  assert.equal(await move('ARCHIVED'), 'INVALID_STATUS_TRANSITION');
  assert.equal(await move('NOT_PUBLISHED'), false);
  assert.equal(await move('GONE'), 'INVALID_PARAMETERS');
});

test('an archived checkout keeps its configuration, but may be renamed', async () => {
  const id = await create('Promo');
  await patch(id, { status: 'ARCHIVED' });
  const frozen = await put({ config: { payment_methods: [] } }, id);
  assert.deepEqual(refusalOf(frozen), [400, 'INVALID_STATUS_TRANSITION']);
  const renamed = await patch(id, { name: 'Old promo' });
  assert.deepEqual([renamed.status, renamed.body['name']], [200, 'Old promo']);
  assert.deepEqual(refusalOf(await patch(id, { name: 'Default' })), [409, 'DUPLICATE_CHECKOUT_NAME']);
});

test('the default checkout stays up until another one takes its place', async () => {
  assert.deepEqual(refusalOf(await patch(DEFAULT, { status: 'ARCHIVED' })), [
    409,
    'CANNOT_ARCHIVE_DEFAULT_CHECKOUT',
  ]);
  assert.deepEqual(refusalOf(await patch(DEFAULT, { status: 'NOT_PUBLISHED' })), [
    409,
    'CANNOT_UNPUBLISH_DEFAULT_CHECKOUT',
  ]);
  assert.deepEqual(refusalOf(await patch(DEFAULT, { is_default: false })), [400, 'INVALID_OPERATION']);
  assert.deepEqual(refusalOf(await patch(DEFAULT, {})), [400, 'INVALID_PATCH_BODY']);
  const id = await create('Promo');
  await patch(id, { status: 'ARCHIVED' });
  const promoted = await patch(id, { is_default: true, status: 'ARCHIVED' });
  assert.deepEqual([promoted.body['is_default'], promoted.body['is_active']], [true, true]);
  assert.equal((await call('GET', `/checkouts/${DEFAULT}`)).body['is_default'], false);
  const session = await sandbox.session();
  assert.equal((await sandbox.call('GET', `/checkout/sessions/${session}`)).body['checkout_id'], id);
});
