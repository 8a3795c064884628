// Which pages are somebody's work in progress, and which are a shop's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDevelopment } from './surroundings.js';

test('a page on the machine of whoever builds it is in development', () => {
  // A file has no host.
  for (const host of ['localhost', 'shop.localhost', '127.0.0.1', '127.1.2.3', '[::1]', ''])
    assert.equal(isDevelopment(host), true, host);
});

test('a page that a shopper can reach is not', () => {
  for (const host of [
    'shop.example',
    'localhost.shop.example',
    '10.0.0.1',
    '192.168.0.2',
    'a127.example',
    '[2001:db8::1]',
  ])
    assert.equal(isDevelopment(host), false, host);
});
