// One page with one store on it: the host a store talks to, with a merchant whose answers are left to dice. Passes
// on what the store says to its witness.
import type { CheckoutStore } from '../../../src/element/state/checkout-store.js';
import type { CheckoutState, Result } from '../../../src/element/state/checkout-state.js';
import type { CardFields, PlanField, Reply, Settings, StoreHost } from '../../../src/element/state/store.js';
import type { Code } from './planted.js';
import { attemptOf, type RandomGateway } from './random-gateway.js';
import type { Chance, VirtualTime } from './virtual-time.js';
import { Witness } from './witness.js';

interface Token {
  readonly token: string;
  readonly session: string;
  readonly idempotencyKey: string;
}

export interface World {
  readonly code: Code;
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly gateway: RandomGateway;
  /** The merchant's own server creates payments. */
  readonly manual: boolean;
  readonly note: (words: string) => void;
  readonly accuse: (words: string) => void;
}

/** The session that the page holds. */
const ROOT = 'root-'.padEnd(36, '0');
const silence = new Promise<never>(() => undefined);
let count = 0;

/** Whether anybody waits for it is not the page's concern. */
function heard(promise: Promise<unknown>): Promise<unknown> {
  promise.catch(() => undefined);
  return promise;
}

export class Shop implements StoreHost {
  readonly settings: Settings;
  readonly store: CheckoutStore;
  readonly witness: Witness;
  /** A reload ends everything that ran on the page. */
  alive = true;
  /** Payments whose decline was on screen. */
  readonly #declined = new Set<string>();

  constructor(
    readonly number: number,
    private readonly world: World,
  ) {
    this.settings = {
      gateway: `https://pay.example/${String(number)}`,
      country: undefined,
      language: 'en',
      payment: undefined,
      method: undefined,
      manual: world.manual,
      customer: undefined,
      deviceFingerprints: undefined,
    };
    this.witness = new Witness(`store ${String(number)}`, world.gateway, world.accuse);
    this.store = new world.code.CheckoutStore(this, { kind: 'checkout', token: ROOT });
  }

  async open(): Promise<void> {
    // Loads the code that pays: whatever takes real time is over before the clock runs.
    await this.store.later((code) => code.wake(this.store, false));
    void this.store.open();
  }

  /** Chooses installments, where there are any. */
  split(): void {
    const { state, selected } = this.store;
    if (state.phase !== 'form' || !selected?.installments) return;
    const money = { currency: 'BRL', value: 10 };
    this.store.set({
      installment: { id: 'plan', value: this.world.chance.pick([2, 3]), each: money, total: money },
    });
  }

  press(): void {
    void this.store.submit().then((result) => {
      if (this.alive) this.witness.resolved(result);
    });
  }

  find(tag: string): Promise<CardFields | PlanField> {
    if (tag === 'tender-secure-fields') return Promise.resolve(this.#card());
    if (tag !== 'tender-installments') return Promise.reject(new Error('no fields'));
    return Promise.resolve({ validate: () => Promise.resolve(!this.world.chance.odds(0.05)) });
  }

  #card(): CardFields {
    const { chance, time } = this.world;
    return {
      validate: () => Promise.resolve(!chance.odds(0.05)),
      blame: () => undefined,
      tokenize: ({ session }) =>
        new Promise((resolve, reject) => {
          time.after(chance.between(10, 2000), () => {
            if (chance.odds(0.07)) reject(new Error('refused'));
            else resolve({ session: session.token, token: this.#id('card') });
          });
        }),
    };
  }

  emit(type: string, detail: object): Reply {
    const { chance, note } = this.world;
    if (!this.alive) return { prevented: false, response: undefined };
    if (type === 'tender-result') {
      const { paymentId = '', outcome, status, subStatus, final } = detail as Result;
      note(`  tender-result ${paymentId} ${outcome} (${status}/${subStatus})${final ? ' final' : ''}`);
      this.witness.told(detail as Result);
    }
    if (type === 'tender-error' && 'payments' in detail) this.witness.twice();
    if (type !== 'tender-result' && type !== 'tender-change')
      note(`  ${type} ${'code' in detail ? String(detail.code) : ''}`);
    if (type === 'tender-token') return { prevented: false, response: this.#create(detail as Token) };
    if (type === 'tender-submit')
      return { prevented: chance.odds(0.03), response: this.#check(chance.odds(0.1)) };
    if (type === 'tender-session') return { prevented: false, response: undefined };
    return { prevented: type === 'tender-action' && chance.odds(0.1), response: undefined };
  }

  hand(): boolean {
    return false;
  }

  changed(state: CheckoutState): void {
    if (!this.alive) return;
    const { phase, report, notice, selected } = state;
    if (phase === 'form' && report?.outcome === 'declined' && !this.#declined.has(report.id)) {
      this.#declined.add(report.id);
      if (this.store.tried === 'saved' && selected === 'saved')
        this.world.accuse(`kept a saved card chosen that ${report.id} was declined for`);
    }
    this.world.note(`  ${phase} ${report?.status ?? ''} ${notice?.text ?? ''}`);
    this.witness.shown(state);
  }

  proceed(): void {
    // There is no provider here that could go on.
  }

  adopt(): void {
    // The page keeps its token.
  }

  focus(): void {
    // Nothing to focus.
  }

  #check(asks: boolean): Promise<unknown> | undefined {
    const { chance, time } = this.world;
    if (!asks) return undefined;
    return heard(
      new Promise((resolve, reject) => {
        time.after(
          chance.between(10, 3000),
          chance.odds(0.2)
            ? reject
            : () => {
                resolve(chance.odds(0.8));
              },
        );
      }),
    );
  }

  /** The merchant's server creates the payment, or not, and the page tells of it, or not. */
  #create({ token, session, idempotencyKey }: Token): Promise<unknown> | undefined {
    const { chance, time, gateway } = this.world;
    const attempt = attemptOf({ token, paySession: session });
    this.witness.paying(attempt);
    if (chance.odds(0.05)) return undefined;
    const made = chance.odds(0.9)
      ? gateway.create(ROOT, session, idempotencyKey, attempt)
      : Promise.resolve(undefined);
    if (chance.odds(0.1)) return silence;
    const late = chance.odds(0.1) ? chance.between(15_000, 90_000) : chance.between(10, 2000);
    const fate = chance.pick(['id', 'id', 'id', 'id', 'id', 'id', 'odd', 'error']);
    return heard(
      made.then(
        (payment) =>
          new Promise((resolve, reject) => {
            time.after(late, () => {
              if (fate === 'error') reject(new Error('shop'));
              else resolve(fate === 'id' && payment ? { id: payment.id } : { odd: true });
            });
          }),
      ),
    );
  }

  #id(word: string): string {
    return `${word}-${String(++count)}-`.padEnd(36, '0');
  }
}
