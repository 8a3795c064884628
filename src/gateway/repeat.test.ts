// What is asked again, how often, how long, and what is not.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { repeat } from './repeat.js';
import { UpstreamError } from './upstream-error.js';

describe('asking again', () => {
  let now: number;
  let waits: number[];
  const clock = {
    now: () => now,
    sleep: (ms: number) => {
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  beforeEach(() => {
    now = 0;
    waits = [];
  });
  /** Fails with each of these in turn, then succeeds. Each try takes a second. */
  const after = (...errors: Error[]) => {
    const left = [...errors];
    return (): Promise<string> => {
      now += 1000;
      const error = left.shift();
      return error ? Promise.reject(error) : Promise.resolve('done');
    };
  };
  const patience = { tries: 3, budget: 15_000, pause: 150 };
  const no = (status: number, code = 'X', retryAfter?: number) =>
    new UpstreamError(status, code, retryAfter === undefined ? {} : { retryAfter });

  it('goes on while answers say nothing, with growing pauses', async () => {
    assert.equal(await repeat(patience, after(no(0), no(502)), clock), 'done');
    assert.deepEqual(waits, [150, 300]);
  });

  it('ends after as many tries as were given', async () => {
    await assert.rejects(repeat(patience, after(no(0), no(0), no(503)), clock), /503/);
  });

  it('takes a refusal for an answer', async () => {
    for (const refusal of [no(400), no(401), no(404), new Error('a fault of ours')]) {
      await assert.rejects(repeat(patience, after(refusal), clock), refusal);
      assert.deepEqual(waits, []);
    }
  });

  it('does not hammer a circuit that is open', async () => {
    await assert.rejects(repeat(patience, after(no(0, 'CIRCUIT_OPEN')), clock), /CIRCUIT_OPEN/);
    assert.deepEqual(waits, []);
  });

  it('waits as long as Yuno asks for, and gives up at once when there is no time for that', async () => {
    assert.equal(await repeat(patience, after(no(429, 'X', 4000)), clock), 'done');
    assert.deepEqual(waits, [4000]);
    await assert.rejects(repeat(patience, after(no(429, 'X', 60_000)), clock), /429/);
    assert.deepEqual(waits, [4000]);
  });

  it('waits for a request that is still running, for the whole time and no longer', async () => {
    const running = Array.from({ length: 99 }, () => no(400, 'REQUEST_IN_PROCESS'));
    await assert.rejects(repeat({ ...patience, budget: 60_000 }, after(...running), clock), /IN_PROCESS/);
    assert.ok(waits.length > 25 && now <= 61_000, `${waits.length} waits until ${now}`);
  });

  it('tells the work how much time is left', async () => {
    const left: number[] = [];
    await repeat(
      patience,
      (ms) => {
        left.push(ms);
        now += 8000;
        return left.length < 2 ? Promise.reject(no(0)) : Promise.resolve();
      },
      clock,
    );
    assert.deepEqual(left, [15_000, 6850]);
  });
});
