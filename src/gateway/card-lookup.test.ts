// The merchant's lookup of first digits: what it may say, and that nothing it does can hurt a checkout.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCardLookup } from './card-lookup.js';
import { openGateway } from './fixtures/open-gateway.js';
import { CUSTOMER_SESSION, SESSION } from './fixtures/fake-yuno.js';
import type { LogRecord } from './options.js';

const IIN = '457173';
const TRACE = 'a-trace';
const session = { kind: 'checkout', token: SESSION };

describe('what the first digits of a card tell', () => {
  it('comes from the merchant’s lookup, with brands in one spelling and nothing else', async () => {
    const found = {
      brands: ['Cartes Bancaires', 'AMEX', 'amex'],
      kind: 'DUAL',
      country: 'FR',
      bank: 'not asked for',
    };
    const lookup = createCardLookup({ lookUpCard: () => Promise.resolve(found as object) });
    assert.deepEqual(await lookup.of(IIN, TRACE), {
      brands: ['CARTES_BANCAIRES', 'AMERICAN_EXPRESS'],
      kind: 'DUAL',
      country: 'FR',
    });
  });

  it('is what can be read of it, and nothing where nothing can', async () => {
    for (const [found, facts] of [
      [{ kind: 'GOLD', country: 'BR' }, { country: 'BR' }],
      [{ brands: 'VISA', country: 'Brazil' }, undefined],
      [null, undefined],
      ['VISA', undefined],
      [[], undefined],
    ] as const)
      assert.deepEqual(await createCardLookup({ lookUpCard: () => found as never }).of(IIN, TRACE), facts);
  });

  it('is nothing when the lookup throws or is late, and the log does not hold the digits', async () => {
    const logs: LogRecord[] = [];
    const log = (record: LogRecord): unknown => logs.push(record);
    const signals: AbortSignal[] = [];
    const slow = (_: string, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    };
    const broken = (iin: string): never => {
      throw new Error(`no such range: ${iin}`);
    };
    for (const lookUpCard of [slow, broken])
      assert.equal(await createCardLookup({ lookUpCard, log }, { deadline: 5 }).of(IIN, TRACE), undefined);
    assert.equal(signals[0]?.aborted, true);
    assert.equal(logs.length, 2);
    assert.equal(JSON.stringify(logs).includes(IIN), false);
  });

  it('is asked once in an hour, and soon again after a failure', async () => {
    let now = 0;
    let asked = 0;
    const facts = { country: 'BR' };
    const lookUpCard = () => {
      asked++;
      return asked === 1 ? Promise.reject(new Error('no')) : Promise.resolve(facts);
    };
    const lookup = createCardLookup({ lookUpCard }, { now: () => now });
    for (const [at, times] of [
      [0, 1],
      [9_000, 1],
      [11_000, 2],
      [3_600_000, 2],
      [3_700_000, 3],
    ] as const) {
      now = at;
      await lookup.of(IIN, TRACE);
      assert.equal(asked, times, String(at));
    }
  });

  it('is told to whoever holds a session of either kind, and announced only where it can be', async () => {
    const gateway = openGateway({ lookUpCard: () => ({ kind: 'DEBIT' }) });
    for (const ref of [session, { kind: 'customer', token: CUSTOMER_SESSION }]) {
      const { body } = await gateway.ask('card', { session: ref, iin: IIN });
      assert.deepEqual(body, { facts: { kind: 'DEBIT' } });
      const opened = (await gateway.ask('open', { session: ref })).body;
      assert.equal(opened.methods[0].fields[0].card.lookup, true);
    }
    const without = openGateway();
    assert.equal((await without.open()).body.methods[0].fields[0].card, undefined);
    assert.deepEqual((await without.ask('card', { session, iin: IIN })).body, {});
  });
});
