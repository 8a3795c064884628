// When Yuno counts as down, who may look again, and what makes it up again.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createCircuit, type Circuit } from './circuit.js';

describe('the circuit before Yuno', () => {
  let now: number;
  let circuit: Circuit;
  beforeEach(() => {
    now = 1_000_000;
    circuit = createCircuit(() => now);
  });
  const fail = (times: number) => Array.from({ length: times }, () => circuit.report(false)).at(-1);

  it('lets everything out while answers come, refusals included', () => {
    for (let i = 0; i < 100; i++) {
      fail(5);
      circuit.report(true);
    }
    assert.equal(circuit.allows(), true);
    assert.equal(circuit.isClosed(), true);
  });

  it('fails fast after six failures with no answer in between', () => {
    assert.equal(fail(5), undefined);
    assert.equal(circuit.allows(), true);
    assert.equal(fail(1), 'opened');
    assert.equal(circuit.allows(), false);
  });

  it('lets one call look again, and only one', () => {
    fail(6);
    now += 1000;
    assert.deepEqual([circuit.allows(), circuit.allows(), circuit.allows()], [true, false, false]);
    assert.equal(circuit.report(true), 'closed');
    assert.equal(circuit.allows(), true);
  });

  it('waits longer each time the look was in vain, and never for more than half a minute', () => {
    fail(6);
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      const from = now;
      while (!circuit.allows()) now += 500;
      waits.push(now - from);
      circuit.report(false);
    }
    assert.deepEqual(waits, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is not held open longer by calls that were under way when it opened', () => {
    fail(6);
    fail(50);
    now += 1000;
    assert.equal(circuit.allows(), true);
  });

  it('does not wait for a probe that was cut off', () => {
    fail(6);
    now += 1000;
    assert.equal(circuit.allows(), true);
    now += 10_000;
    assert.equal(circuit.allows(), true);
  });

  it('is closed by any answer, such as one to a write that never asks it', () => {
    fail(6);
    assert.equal(circuit.report(true), 'closed');
    assert.equal(circuit.isClosed(), true);
  });
});
