// How events arrive: when, how often, after a failure, after a restart, and never in the way of the API.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { listenWebhooks, type Receiver } from '../testing/listen-webhooks.js';
import { GOOD_CARD, openSandbox, str, type TestSandbox, type Tree } from '../testing/open-sandbox.js';
import { ATTEMPTS, pauseAfter } from './schedule.js';

const NOW = 1_770_000_000_000;
let folder: string;
let sandbox: TestSandbox;
let receiver: Receiver;

const open = () => openSandbox({ db: join(folder, 'sandbox.db'), clock: () => NOW });

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'webhooks-'));
});
after(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  [sandbox, receiver] = [await open(), await listenWebhooks()];
  await sandbox.control('POST', '/reset', {});
  sandbox.setWebhooks(receiver.target);
});
afterEach(async () => {
  await sandbox.close();
  await receiver.close();
});

const advance = (advanceMs: number) => sandbox.control('POST', '/clock', { advanceMs });
const events = async () =>
  (await sandbox.control('GET', '/webhooks')).body['events'] as unknown as readonly Tree[];

/** Resolves once the newest event has been tried this often; the receiver has it before the sandbox knows. */
async function tried(attempts: number): Promise<Tree> {
  for (;;) {
    const [event] = await events();
    if (Number(event?.['attempts']) === attempts) return event ?? {};
  }
}

test('an event is tried seven times at the documented moments, counted, and then given up', async () => {
  receiver.answer(500, 404, 302, 201, 0, 503, 500);
  await sandbox.payWith(GOOD_CARD);
  await tried(1);
  for (const [index, at] of ATTEMPTS.entries()) {
    if (index === 0) continue;
    const [waiting] = await events();
    assert.equal(Date.parse(str(waiting?.['due'])), NOW + at);
    await advance(at - (ATTEMPTS[index - 1] ?? 0) - 1);
    assert.equal(receiver.received.length, index, 'a millisecond early is too early');
    await advance(1);
    await tried(index + 1);
  }
  const [event] = await events();
  assert.deepEqual([event?.['attempts'], event?.['answer'], event?.['due']], [7, 500, null]);
  await advance(1000 * 60 * 60 * 1000);
  assert.deepEqual(
    receiver.received.map(({ body }) => body['retry'] as unknown),
    [0, 1, 2, 3, 4, 5, 6],
  );
  assert.equal(new Set(receiver.received.map(({ body }) => JSON.stringify(body['data']))).size, 1);
  assert.equal(new Set(receiver.received.map(({ headers }) => headers['x-hmac-signature'])).size, 7);
});

test('the moments are: at once, 5 and 50 minutes, 6, 24, 48 and 96 hours after the first', () => {
  assert.deepEqual(
    ATTEMPTS.map((ms) => ms / 60_000),
    [0, 5, 50, 360, 1440, 2880, 5760],
  );
  assert.equal(pauseAfter(1), 5 * 60_000);
  assert.equal(pauseAfter(7), undefined);
});

test('an event that arrived is not sent again', async () => {
  receiver.answer(500);
  await sandbox.payWith(GOOD_CARD);
  await tried(1);
  await advance(5 * 60_000);
  const event = await tried(2);
  assert.deepEqual([event['answer'], event['due']], [200, null]);
  await advance(1000 * 60 * 60 * 1000);
  assert.equal(receiver.received.length, 2);
});

test('a receiver that is down disturbs no call, and hears everything in order once it is back', async () => {
  await receiver.close();
  const paid = await sandbox.payWith(GOOD_CARD);
  const declined = await sandbox.payWith('4507990000000010');
  assert.deepEqual([paid.status, declined.status], [201, 201]);
  const down = await tried(1);
  assert.equal(down['answer'], 0);
  receiver = await listenWebhooks();
  sandbox.setWebhooks(receiver.target);
  await advance(5 * 60_000);
  const heard = await receiver.hear(2);
  assert.deepEqual(
    heard.map(({ body }) => body['data']?.['payment']?.['id']),
    [paid.body['id'], declined.body['id']],
  );
});

test('an undelivered event survives a restart, and waits until somebody wants to hear', async () => {
  receiver.answer(500);
  const paid = await sandbox.payWith(GOOD_CARD);
  await tried(1);
  await sandbox.close();
  sandbox = await open();
  await advance(10 * 60_000);
  assert.equal(receiver.received.length, 1, 'nobody has asked yet');
  sandbox.setWebhooks(receiver.target);
  const [, second] = await receiver.hear(2);
  assert.equal(second?.body['data']?.['payment']?.['id'], paid.body['id']);
  assert.equal(second?.body['retry'], 1);
});

test('attempts that were missed are not made up for in one go', async () => {
  receiver.answer(500, 500);
  await sandbox.payWith(GOOD_CARD);
  await tried(1);
  await advance(96 * 60 * 60 * 1000);
  const event = await tried(2);
  assert.equal(Date.parse(str(event['due'])), NOW + 96 * 60 * 60 * 1000 + 45 * 60_000);
});

test('without a target nothing is kept, and a target can be taken back', async () => {
  await sandbox.control('DELETE', '/webhooks');
  await sandbox.payWith(GOOD_CARD);
  assert.equal((await events()).length, 0);
});

test('a reset forgets the events and not who hears them', async () => {
  await sandbox.payWith(GOOD_CARD);
  await receiver.hear(1);
  await sandbox.control('POST', '/reset', {});
  assert.equal((await events()).length, 0);
  await sandbox.payWith(GOOD_CARD);
  await receiver.hear(2);
});

test('nobody but this machine is ever called', async () => {
  for (const url of [
    'https://shop.example/hooks',
    'http://127.0.0.1.shop.example/',
    'http://10.0.0.1/',
    'http://localhost@shop.example/',
    'http://user:word@localhost/',
    'http://167772161/',
    'file:///etc/hosts',
    '//localhost/hooks',
  ]) {
    const refused = await sandbox.control('POST', '/webhooks', { ...receiver.target, url });
    assert.deepEqual([refused.status, refused.body['code']], [400, 'INVALID_PARAMETERS'], url);
    assert.throws(() => sandbox.setWebhooks({ ...receiver.target, url }));
  }
  await assert.rejects(openSandbox({ webhooks: { ...receiver.target, url: 'https://shop.example/' } }));
});

test('an event list shows no body: no customer, no card', async () => {
  await sandbox.payWith(GOOD_CARD);
  const [event] = await events();
  assert.deepEqual(Object.keys(event ?? {}).sort(), [
    'answer',
    'attempts',
    'due',
    'status',
    'sub_status',
    'subject',
    'type_event',
  ]);
});
