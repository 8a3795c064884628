// Many purchases at once against a sandbox that is killed again and again; then everything is counted. The seed decides
// when it is killed and who presses twice; how far the work is at that moment is up to the machine.
import { randomUUID } from 'node:crypto';
import { startMortalSandbox } from './mortal-sandbox.js';
import { paymentsOf, payOnce, type Merchant } from './pay-once.js';
import { seededRandom } from './seeded-random.js';

export interface CrashReport {
  readonly seed: number;
  readonly payments: number;
  readonly kills: number;
  readonly cut: number;
  readonly survived: number;
  readonly acknowledged: number;
  /** Acknowledged payments that are not there, or under another id. */
  readonly lost: number;
  /** Orders with more than one payment. */
  readonly twice: number;
  /** Orders without any. */
  readonly missing: number;
  readonly sessionsWithTwo: number;
}

const WORKERS = 8;
/** A kill comes this many milliseconds at most after its turn, so that it hits any stage of a call. */
const JITTER = 20;

export const toLine = (report: CrashReport): string =>
  `crash test, seed ${report.seed}: ${report.payments} payments, ${report.kills} kills, ${report.cut} calls cut ` +
  `(${report.survived} payments made all the same), ${report.acknowledged} acknowledged; ${report.lost} lost, ` +
  `${report.twice} twice, ${report.missing} missing, ${report.sessionsWithTwo} sessions with two payments`;

async function count(merchant: Merchant, orders: readonly string[]) {
  let [lost, twice, missing] = [0, 0, 0];
  const sessions = new Map<string, number>();
  for (const order of orders) {
    const payments = await paymentsOf(merchant, order);
    const acknowledged = [...(merchant.tally.acknowledged.get(order) ?? [])];
    lost += acknowledged.filter((id) => !payments.some((payment) => payment.id === id)).length;
    twice += payments.length > 1 ? 1 : 0;
    missing += payments.length === 0 ? 1 : 0;
    for (const { checkout } of payments)
      sessions.set(checkout.session, (sessions.get(checkout.session) ?? 0) + 1);
  }
  return { lost, twice, missing, sessionsWithTwo: [...sessions.values()].filter((n) => n > 1).length };
}

/**
 * Has payments of this life take their time, before the work or between the work and its answer: a call that is over in
 * a millisecond is seldom hit.
 */
async function slowDown({ sandbox, random }: Merchant): Promise<void> {
  const match = { method: 'POST', path: '/payments$' };
  const body = JSON.stringify({ match, kind: 'delay', ms: JITTER / 2, times: 10_000, after: random() < 0.5 });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${await sandbox.url()}/sandbox-control/faults`, { method: 'POST', headers, body });
}

/** `db` is a file that does not exist yet. The sandbox is killed again and again, and once more at the end. */
export async function runCrashes(db: string, payments: number, seed: number): Promise<CrashReport> {
  const random = seededRandom(seed);
  const keys = { publicKey: 'crash_public', secretKey: 'crash_secret', accountId: randomUUID() };
  const sandbox = startMortalSandbox(db, keys);
  const tally = { acknowledged: new Map<string, Set<string>>(), cut: 0, survived: 0 };
  const merchant: Merchant = { sandbox, keys, random, tally };
  const orders = Array.from({ length: payments }, (_, index) => `crash-${index}`);
  const pace = Math.max(4, payments / 25);

  let [paid, kills] = [0, 0];
  let crashing: Promise<void> | undefined;
  let broken: Error | undefined;
  const draw = (): number => paid + 1 + Math.floor(random() * 2 * pace);
  let turn = draw();
  const crash = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, random() * JITTER));
    kills += 1;
    await sandbox.crash();
    await slowDown(merchant);
    turn = draw();
    crashing = undefined;
  };

  const waiting = [...orders];
  const work = async (): Promise<void> => {
    for (let order = waiting.shift(); order !== undefined && !broken; order = waiting.shift()) {
      await payOnce(merchant, order);
      paid += 1;
      if (paid >= turn)
        crashing ??= crash().catch((cause: unknown) => {
          broken = new Error('the sandbox did not come back', { cause });
        });
    }
  };

  try {
    await slowDown(merchant);
    await Promise.all(Array.from({ length: WORKERS }, work));
    await crashing;
    if (broken) throw broken;
    kills += 1;
    await sandbox.crash();
    const acknowledged = tally.acknowledged.size;
    const { cut, survived } = tally;
    return { seed, payments, kills, cut, survived, acknowledged, ...(await count(merchant, orders)) };
  } finally {
    await sandbox.close();
  }
}
