// Wrappers stay thin, and what a framework reads at the top of one survives the build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { measureWrappers, WRAPPER_LIMITS } from './wrapper-sizes.js';

test('no wrapper weighs more than it may', async () => {
  const sizes = new Map((await measureWrappers('dist')).map(({ file, brotli }) => [file, brotli]));
  for (const [name, limit] of Object.entries(WRAPPER_LIMITS)) {
    const size = sizes.get(`tender-checkout/${name}`) ?? Number.NaN;
    assert.ok(size <= limit, `tender-checkout/${name}: ${size} bytes of ${limit}`);
  }
});

test('a server component can render the React wrapper: the package says that it is for the browser', () => {
  assert.match(readFileSync('dist/package/react.js', 'utf8'), /^["']use client["'];/);
});
