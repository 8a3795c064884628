// Idempotency in the three states of Yuno's documents: a running key, a done one whose answer is replied again, and
// one burnt by a failure before there was an answer.
import { setTimeout as sleep } from 'node:timers/promises';
import { Refused } from './refusal.js';
import type { Store } from './store.js';

/** Long enough for requests sent at once to meet a running key, in milliseconds. */
const WORKING = 5;

/**
 * The id of what `work` made under this key, now or before. `check` may refuse a malformed request without using
 * the key up; what `work` throws burns it.
 */
export async function once(
  store: Store,
  key: string | undefined,
  check: () => void,
  work: () => string,
): Promise<string> {
  if (!key) throw new Refused(400, 'MISSING_PARAMETERS', 'Missing parameters: [X-Idempotency-Key]');
  const known = store.keys.get(key);
  if (known?.state === 'done') return known.id;
  if (known?.state === 'running') throw new Refused(400, 'REQUEST_IN_PROCESS');
  if (known?.state === 'burnt') throw new Refused(400, 'IDEMPOTENCY_DUPLICATED');
  check();
  store.keys.set(key, { state: 'running' });
  try {
    await sleep(WORKING);
    const id = work();
    store.keys.set(key, { state: 'done', id });
    return id;
  } catch (thrown) {
    store.keys.set(key, { state: 'burnt' });
    throw thrown;
  }
}
