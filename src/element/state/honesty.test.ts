// Whatever becomes of answers, the checkout says nothing that the server did not: random sequences on the real store,
// and faults planted in copies of it, to see that the sequences find them. Everything follows from one seed, which is
// printed: `TENDER_SEED=n` repeats a run, `TENDER_SEQUENCES=1` with it one sequence.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProduct, withFault, type Code, type Fault } from '../../../test/help/honesty/planted.js';
import { runSequence, type Account } from '../../../test/help/honesty/sequence.js';

const { TENDER_SEED, TENDER_SEQUENCES, TENDER_ALL } = process.env;
/** The same sequences with every `npm test`; others with every `npm run test:all`. */
const SEED = Number(TENDER_SEED ?? (TENDER_ALL === '1' ? Date.now() % 1_000_000_000 : 20_261));
const COUNT = Number(TENDER_SEQUENCES ?? (TENDER_ALL === '1' ? 20_000 : 2000));

/** The sequences up to the first one with such a lie, and what happened in them. */
async function run(code: Code, count: number, lie = /./) {
  const sum = { sequences: 0, payments: 0, finals: 0 };
  let found: Account | undefined;
  while (!found && sum.sequences < count) {
    const account = await runSequence(code, SEED + sum.sequences);
    sum.sequences += 1;
    sum.payments += account.payments;
    sum.finals += account.finals;
    if (account.lies.some((words) => lie.test(words))) found = account;
  }
  return { ...sum, found };
}

const toStory = ({ seed, lies, steps }: Account): string =>
  [`TENDER_SEED=${String(seed)} TENDER_SEQUENCES=1 repeats it:`, ...lies, '', ...steps].join('\n');

interface Planted extends Fault {
  readonly title: string;
  /** The words by which it is found. */
  readonly lie: RegExp;
  /** In how many sequences, where it takes a rare one. */
  readonly within?: number;
}

const FAULTS: readonly Planted[] = [
  {
    title: 'a payment without an answer at the provider is taken for declined',
    file: 'shared/outcome.ts',
    line: "'ERROR/TIMEOUT': IN_FLIGHT,",
    instead: "'ERROR/TIMEOUT': verdict('declined', true, true),",
    lie: /declined, final, \(ERROR\/TIMEOUT\)/,
  },
  {
    title: 'a payment in flight is drawn as failed',
    file: 'element/state/reported.ts',
    line: 'const { final, retry } = report;',
    instead: "const retry = report.retry || report.status === 'ERROR', final = report.final || retry;",
    lie: /showed form .* over .* in flight/,
  },
  {
    title: 'a lost answer is taken for paid',
    file: 'element/state/follow.ts',
    line: '// No answer is no outcome: ask again.',
    instead:
      "return { ...known, report: { ...known.report, status: 'SUCCEEDED', subStatus: 'APPROVED', outcome: 'paid', final: true } };",
    lie: /(?:told|drew|resolved) paid, final, .* never said to be/,
  },
  {
    title: 'the final result is told twice',
    file: 'element/state/follow.ts',
    line: "store.host.emit('tender-result', result);",
    instead: "for (const _ of result.final ? [1, 2] : [1]) store.host.emit('tender-result', result);",
    lie: /after its final result/,
  },
  {
    title: 'an old answer is told after the final result',
    file: 'element/state/follow.ts',
    line: 'if (store.told.has(watch.id)) return;',
    instead: '',
    lie: /after its final result/,
    within: 20_000,
  },
  {
    title: 'an attempt of unknown fate is replaced by another one',
    file: 'element/state/purchase.ts',
    line: 'const begun = store.unsettled;',
    instead: 'const begun = undefined as Attempt | undefined;',
    lie: /paid again/,
    within: 20_000,
  },
  {
    title: 'an error brings the form back over a payment in flight',
    file: 'element/state/checkout-state.ts',
    line: "state.phase === 'form' ? still : state",
    instead: "{ ...still, phase: 'form' as const }",
    lie: /showed (?:the )?form .*over/,
  },
  {
    title: 'a token carries other installments than those on screen',
    file: 'element/state/prepare.ts',
    line: '{ installment: { id, value } }',
    instead: '{ installment: { id, value: 1 } }',
    lie: /payments, and showed others/,
  },
  {
    title: 'a saved card that was declined is what the next press pays with',
    file: 'element/state/reported.ts',
    line: '...marked, selected: undefined,',
    instead: '...marked,',
    lie: /kept a saved card chosen/,
  },
  {
    title: 'a promise is asked for when the code is gone',
    file: 'element/state/reported.ts',
    line: "state.confirming && state.report?.id === report.id && report.status === 'READY_TO_PAY'",
    instead: 'state.confirming',
    lie: /asked for a promise/,
    within: 20_000,
  },
  {
    title: 'a code left behind is drawn over what comes after it',
    file: 'element/state/follow.ts',
    line: "const quiet = isLeft(store, report) || (left && store.state.phase === 'busy');",
    instead: 'const quiet = false as boolean;',
    lie: /in flight|under way/,
    within: 20_000,
  },
  {
    title: 'a code left behind that answers a press is not drawn again',
    file: 'element/state/follow.ts',
    line: 'if (store.abandoned === id && isAnswer) store.abandoned = undefined;',
    instead: "if (store.abandoned === '' && isAnswer) store.abandoned = undefined;",
    lie: /for ever/,
    within: 20_000,
  },
];

describe('what the checkout says of a payment', () => {
  it('was said by the server before, once when it is final, whatever becomes of answers', async (t) => {
    const { found, sequences, payments, finals } = await run(await loadProduct(), COUNT);
    t.diagnostic(
      `seed ${String(SEED)}: ${String(sequences)} sequences, ${String(payments)} payments, ${String(finals)} results`,
    );
    if (found) assert.fail(toStory(found));
    // Sequences in which nothing is paid would find nothing.
    if (COUNT > 100) assert.ok(payments > COUNT / 2 && finals > COUNT / 2);
  });

  for (const { title, lie, within = 2000, ...fault } of FAULTS)
    it(`is found to be untrue when ${title}`, async (t) => {
      await withFault(fault, async (code) => {
        const { found, sequences } = await run(code, within, lie);
        t.diagnostic(`seed ${String(SEED)}: found after ${String(sequences)} sequences`);
        assert.ok(found, 'it was not found');
      });
    });
});
