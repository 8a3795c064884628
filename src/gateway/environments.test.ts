// Which host a key belongs to, and that a table nobody could try says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiUrlFor, environmentOf, ENVIRONMENTS } from './environments.js';

test('the host of a key is the one that documents name for its prefix and region', () => {
  for (const [publicKey, region, host] of [
    ['sandbox_abc', undefined, 'https://api-sandbox.y.uno'],
    ['sandbox_abc', 'emea', 'https://api-sandbox.y.uno'],
    ['prod_abc', 'us', 'https://api.y.uno'],
    ['prod_abc', 'emea', 'https://api.eu.y.uno'],
    ['staging_abc', undefined, 'https://api-staging.y.uno'],
    ['dev_abc', undefined, 'https://api-dev.y.uno'],
  ] as const)
    assert.equal(apiUrlFor({ publicKey, ...(region && { region }) }), host);
});

test('where the documents are silent, the merchant is told to name the host, and the key is not repeated', () => {
  for (const publicKey of ['prod_abcdef', 'live_abcdef', 'sandbox', '', 'PROD_abcdef'])
    assert.throws(
      () => apiUrlFor({ publicKey }),
      ({ message }: Error) =>
        message.includes('set YUNO_API_URL') &&
        message.includes('https://api.eu.y.uno') &&
        !message.includes('abcdef'),
      publicKey,
    );
});

test('no environment claims to have been tried, and each host is an origin, or a folder of scripts', () => {
  for (const { name, api, sdk, icons, verified } of ENVIRONMENTS) {
    assert.equal(verified, false, name);
    const { script, ...others } = sdk;
    for (const host of script)
      assert.match(host, /^https:\/\/(sdk-web\.[^/]+|[^/]+\/sdk-static-bundles-ms\/)$/, name);
    for (const host of [api, ...icons, ...Object.values(others).flat()])
      assert.match(host, /^(https|wss):\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/, name);
  }
});

test('an environment is known by its API, and a server of one’s own is none', () => {
  assert.equal(environmentOf('https://api.y.uno/')?.name, 'production, US');
  for (const url of ['http://127.0.0.1:4102', 'http://api.y.uno', 'https://api.y.uno.evil.example', 'x', ''])
    assert.equal(environmentOf(url), undefined, url);
});
