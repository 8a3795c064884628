// Requests that nobody honest would send: each is refused with a documented code, echoes nothing, changes nothing
// upstream, and leaves every payment as it was.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STATUS_OF } from '../../src/gateway/openapi-words.js';
import { addresses, bodies, floods, methods, origins } from '../help/hostile/doors.js';
import { foreign } from '../help/hostile/foreign.js';
import { amounts, fields, ids, iins, references } from '../help/hostile/questions.js';
import { MARK, toRequest, type Hostile } from '../help/hostile/request.js';
import { makeVictims, readLedger, type Victims } from '../help/hostile/victims.js';
import { PLACES, type Place } from '../help/places.js';
import type { TestGateway } from '../help/gateway.js';

/** Far more than any refusal needs, on any machine, in milliseconds. */
const PATIENCE = 10_000;

const GROUPS: Readonly<Record<string, (victims: Victims) => readonly Hostile[]>> = {
  'with another method': () => methods,
  'from another page': () => origins,
  'with a flood of headers': () => floods,
  'to an address that is not there': () => addresses,
  'with a body that is no question': () => bodies,
  'with ids that are none': ids,
  'with first digits that are none': iins,
  'with a reference that nobody signed': references,
  'with tricks about the amount': amounts,
  'with fields out of bounds': fields,
  'with what belongs to others': foreign,
};

const NO_VICTIMS = Object.fromEntries(
  ['own', 'ownToken', 'otherWallet', 'nothing'].map((name) => [name, '']),
) as unknown as Victims;

/** The connection to a worker may be cut while it sends more than this, in characters, that nobody reads. */
const MOST_TO_WORKER = 64 * 1024;

const count = Object.values(GROUPS).reduce((sum, make) => sum + make(NO_VICTIMS).length, 0);

/** What HTTP itself has a word for may be said with it: method, size of body, address or headers, kind of body. */
const WORDS_OF_HTTP = [405, 413, 414, 415, 431];
const isSize = (status: number): boolean => [413, 414, 431].includes(status);

/** Fails unless this answer is one of the case's refusals, with the status that the document gives it. */
function judge({ title, refused }: Hostile, status: number, text: string): void {
  if (isSize(status) && refused.includes('size')) return;
  if (text.startsWith('{')) {
    const { error, ...rest } = JSON.parse(text) as { error: { code: keyof typeof STATUS_OF } };
    assert.deepEqual(rest, {}, title);
    assert.ok(refused.includes(error.code), `${title}: ${error.code}`);
    const isWord = error.code === 'request_invalid' && WORDS_OF_HTTP.includes(status);
    if (!isWord) assert.equal(status, STATUS_OF[error.code], title);
  } else {
    assert.ok(refused.includes('route'), `${title}: ${text.slice(0, 80)}`);
    assert.ok([404, ...WORDS_OF_HTTP].includes(status), `${title}: ${String(status)}`);
  }
}

function testHostility({ name, runtime, start }: Place): void {
  describe(`${String(count)} hostile requests, ${name}`, () => {
    let gateway: TestGateway;
    let victims: Victims;
    let ledger: string[];
    before(async () => {
      gateway = await start();
      victims = await makeVictims(gateway);
      ledger = await readLedger(gateway, victims);
      assert.equal(ledger.length, 3);
    });
    after(() => gateway.close());

    const send = async (hostile: Hostile): Promise<void> => {
      const answer = await gateway.fetch(toRequest(victims, hostile));
      const text = await answer.text();
      judge(hostile, answer.status, text);
      assert.equal(text.includes(MARK), false, `${hostile.title}: echoed`);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', hostile.title);
      assert.match(answer.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/);
    };

    for (const [group, make] of Object.entries(GROUPS))
      it(`refuses ${String(make(NO_VICTIMS).length)} ${group}`, { timeout: 60_000 }, async () => {
        await gateway.forgetCalls();
        for (const hostile of make(victims)) {
          if (runtime === 'workerd' && (hostile.body?.length ?? 0) > MOST_TO_WORKER) continue;
          const late = new Promise<never>((_, reject) => {
            setTimeout(() => reject(new Error(`${hostile.title}: no answer`)), PATIENCE).unref();
          });
          await Promise.race([send(hostile), late]);
        }
        const writes = (await gateway.calls()).filter(({ method }) => method !== 'GET');
        assert.deepEqual(writes, []);
      });

    it('leaves every payment as it was, and the language whole', async () => {
      assert.deepEqual(await readLedger(gateway, victims), ledger);
      assert.equal('polluted' in {}, false);
    });

    it('tells none of it in the log', async () => {
      const log = JSON.stringify(await gateway.logs());
      for (const secret of [MARK, ...Object.values(victims)]) assert.equal(log.includes(secret), false);
    });

    it('lets the honest purchase go on', async () => {
      const { own, ownToken: token } = victims;
      const pay = {
        session: { kind: 'checkout', token: own },
        paySession: own,
        token,
        method: { type: 'CARD' },
      };
      const { body } = await gateway.ask('pay', { ...pay, amount: { currency: 'BRL', value: 120.5 } });
      assert.equal(body.report.outcome, 'paid');
    });
  });
}

// A worker refuses like Node does: one server behind it is enough to see that.
for (const place of PLACES) if (place.runtime === 'node' || place.upstream === 'other') testHostility(place);

it('there are at least three hundred of them', () => {
  assert.ok(count >= 300, String(count));
});
