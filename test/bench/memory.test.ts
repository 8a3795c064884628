// A gateway that runs for months must not grow with what it is asked. Every question names a session of its own, as
// shoppers do, so that whatever is kept for each session would show.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toStatusRequest } from './canned.js';
import { drive } from './drive.js';
import { startServers } from './servers.js';

const COUNT = process.env['TENDER_ALL'] === '1' ? 100_000 : 5_000;
const CHUNK = 2_500;
const WARM_UP = 2_000;
/** A busy machine asks fewer questions rather than longer, in milliseconds. */
const LIMIT = 80_000;
/** MB: ten thousand keys of the limiter, and the deadlines of eight seconds of reads. Both are full, and then stay. */
const PLATEAU = 8;

test('the gateway takes no more memory the more it is asked', { timeout: 110_000 }, async (t) => {
  const { gateway, close } = await startServers();
  try {
    let asked = 0;
    const ask = async (count: number): Promise<void> => {
      const first = asked;
      const toRequest = (index: number): string => toStatusRequest(first + index);
      await drive({ port: gateway.port, connections: 16, count, toRequest, expected: '"outcome":"paid"' });
      asked += count;
    };
    await ask(WARM_UP);
    const before = await gateway.usageAfterCollection();
    const until = Date.now() + LIMIT;
    while (asked < COUNT + WARM_UP && Date.now() < until) await ask(CHUNK);
    const { heap, resident } = await gateway.usageAfterCollection();
    t.diagnostic(
      `${asked - WARM_UP} requests: heap ${before.heap.toFixed(1)} → ${heap.toFixed(1)} MB, ` +
        `resident ${before.resident.toFixed(0)} → ${resident.toFixed(0)} MB`,
    );
    assert.ok(heap - before.heap < PLATEAU, `${before.heap} → ${heap} MB`);
  } finally {
    close();
  }
});
