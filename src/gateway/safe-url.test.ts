// Where a shopper may be sent: a link comes from upstream, and upstream may be wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSafeUrl } from './safe-url.js';

test('redirects lead to https, or to this machine, and nowhere else', () => {
  for (const good of [
    'https://bank.example/step?id=1',
    'http://localhost:4102/hosted',
    'http://127.0.0.1:1/x',
    'http://[::1]/x',
  ])
    assert.equal(toSafeUrl(good)?.href.startsWith(good), true, good);
  for (const bad of [
    undefined,
    '',
    'bank.example',
    '//bank.example',
    'http://bank.example/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://bank.example/1',
    'file:///etc/passwd',
    'https://user@bank.example/',
    'https://user:word@bank.example/',
  ])
    assert.equal(toSafeUrl(bad), undefined, bad);
});
