// The SDK script as a shop loads it: from another origin, by its full version, with its hash.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { openSandbox } from '../testing/open-sandbox.js';
import { SDK_PATH, sdkIntegrity } from './sdk-script.js';

test('the script is served to any origin, and its hash is the one that is named', async () => {
  const sandbox = await openSandbox();
  try {
    const response = await fetch(sandbox.url + SDK_PATH);
    const source = await response.text();
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.equal(`sha384-${createHash('sha384').update(source).digest('base64')}`, sdkIntegrity());
    // No rolling folders: a version is asked for in full.
    assert.equal((await fetch(`${sandbox.url}/sdk/v2/main.js`)).status, 404);
  } finally {
    await sandbox.close();
  }
});
