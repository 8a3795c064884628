// What is kept, for how long, and how much of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBoundedCache } from './bounded-cache.js';

test('a value is kept for its life and no longer', () => {
  let now = 0;
  const cache = createBoundedCache<number>(2, () => now);
  cache.set('a', 1, 100);
  now = 99;
  assert.equal(cache.get('a'), 1);
  now = 100;
  assert.equal(cache.get('a'), undefined);
});

test('the oldest goes when there is no room, and a value set again is a new one', () => {
  const cache = createBoundedCache<number>(2, () => 0);
  cache.set('a', 1, 100);
  cache.set('b', 2, 100);
  cache.set('a', 3, 100);
  cache.set('c', 4, 100);
  assert.deepEqual(['a', 'b', 'c'].map(cache.get), [3, undefined, 4]);
});
