// How often one key may ask, and which requests share a key.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey, createMemoryLimiter, sessionKey } from './limiter.js';

test('a burst of a minute’s worth is let through, then as many a minute as were given', () => {
  let now = 0;
  const limiter = createMemoryLimiter(60, () => now);
  const taken = (times: number) =>
    Array.from({ length: times }, () => limiter.take('a')).filter(Boolean).length;
  assert.equal(taken(100), 60);
  now += 10_000;
  assert.equal(taken(100), 10);
  assert.equal(limiter.take('b'), true, 'another key is another shopper');
});

test('a flood of new keys does not grow the memory, and costs nobody their turn', () => {
  const limiter = createMemoryLimiter(1, () => 0);
  assert.equal(limiter.take('first'), true);
  for (let i = 0; i < 10_000; i++) limiter.take(`key-${i}`);
  assert.equal(limiter.take('first'), true, 'the oldest key was forgotten');
});

test('a key of a session does not tell its token', async () => {
  const token = '2b9b5b2e-8a4c-4d3d-b4c6-0f6c0f1a2b33';
  assert.match(await sessionKey(token), /^session:[0-9a-f-]{36}$/);
  assert.equal((await sessionKey(token)).includes(token), false);
  assert.equal(await sessionKey(token), await sessionKey(token));
});

test('addresses of one IPv6 network share a key, addresses of two do not', () => {
  const keys = (...addresses: string[]) => new Set(addresses.map(addressKey)).size;
  assert.equal(keys('2001:db8::1', '2001:db8:0:0:ffff::2', '2001:0DB8:0000::3'), 1);
  assert.equal(keys('2001:db8:0:1::1', '2001:db8:0:2::1'), 2);
  assert.equal(keys('192.0.2.1', '192.0.2.2', '::ffff:192.0.2.1'), 3);
});
