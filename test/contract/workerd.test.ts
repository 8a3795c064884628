// What a merchant can put on Cloudflare Workers. That purchases run there is shown by the other files of this folder,
// which run on both runtimes.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { GATEWAY, SHOP } from '../help/gateway.js';
import { bundleOnce, runWorker } from '../help/worker.js';

it('the handler needs no module of Node', async () => {
  const { code, imports } = await bundleOnce('test/help/worker-entry.ts');
  assert.match(code, /tender_root/);
  assert.deepEqual(imports, []);
});

it('a bundle with a module of Node would be noticed', async () => {
  const { imports } = await bundleOnce('scripts/process.ts');
  assert.deepEqual(imports, ['node:child_process']);
});

it('the entry of the package starts on a worker that may use modules of Node', async () => {
  const upstream = {
    url: 'http://127.0.0.1:9',
    sdk: { url: 'https://sdk.test/sdk.js', integrity: 'sha384-x' },
  };
  const script = { entry: 'test/help/worker-package-entry.ts', flags: ['nodejs_compat'] };
  const worker = await runWorker(upstream, {}, script);
  try {
    const request = new Request(`${GATEWAY}/v1/open`, {
      method: 'POST',
      headers: { origin: SHOP },
      body: '{',
    });
    const answer = await worker.fetch(request);
    assert.deepEqual([answer.status, (await answer.json()).error.code], [400, 'request_invalid']);
  } finally {
    await worker.close();
  }
});
