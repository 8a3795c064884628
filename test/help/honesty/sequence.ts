// One random sequence: a purchase, a shopper who does whatever can be done, a gateway with bad days, and at the end
// enough quiet time for everything to come out. Returns the words that were not true, and how it came to them.
import { setMaxListeners } from 'node:events';
import type { CheckoutStore } from '../../../src/element/state/checkout-store.js';
import type { Code } from './planted.js';
import { attemptOf, RandomGateway, type Asked } from './random-gateway.js';
import { Shop, type World } from './shop.js';
import { Chance, Page, surround, VirtualTime } from './virtual-time.js';

export interface Account {
  readonly seed: number;
  readonly lies: readonly string[];
  readonly steps: readonly string[];
  /** What happened at all: a test of nothing finds nothing. */
  readonly payments: number;
  readonly finals: number;
}

/** Longer than any wait of the product: a late answer, the last look for a lost payment, a lapsed code. */
const QUIET = 400_000;
const START = Date.UTC(2026, 0, 1);

class Sequence {
  readonly steps: string[] = [];
  readonly lies: string[] = [];
  readonly #time = new VirtualTime();
  readonly #document = new Page();
  readonly #window = new EventTarget();
  readonly #chance: Chance;
  readonly #gateway: RandomGateway;
  readonly #world: World;
  readonly #shops: Shop[] = [];
  #away = false;

  constructor(
    readonly seed: number,
    code: Code,
    /** Writes down what happens. */
    private readonly isTold: boolean,
  ) {
    this.#chance = new Chance(seed);
    // Many tabs in one document: each listens.
    setMaxListeners(0, this.#document, this.#window);
    const note = (words: string) => {
      if (this.isTold)
        this.steps.push(`${((this.#time.now - START) / 1000).toFixed(3).padStart(8)} ${words}`);
    };
    const accuse = (words: string) => {
      this.lies.push(words);
      note(`! ${words}`);
    };
    this.#gateway = new RandomGateway(
      this.#time,
      this.#chance,
      {
        asked: (asked) => {
          this.#look(asked);
        },
        refused: ({ store, path }, looked) => {
          note(`  ${path} is refused`);
          if (path === 'pay') this.#shops[store]?.witness.refused(looked);
        },
        granted: ({ store }, over) => this.#shops[store]?.witness.granted(over),
        stated: ({ store, path }, { id, status, subStatus }) => {
          note(`  ${path} of store ${String(store)} answers ${id} ${status}/${subStatus}`);
          this.#shops[store]?.witness.stated({ id, status, subStatus });
        },
        doubled: (payment, other) => {
          accuse(`${payment.id} was made while ${other.id} was ${other.meaning}`);
        },
      },
      code.toPaymentVerdict,
    );
    const manual = this.#chance.odds(0.4) || !this.#gateway.creates;
    this.#world = {
      code,
      time: this.#time,
      chance: this.#chance,
      gateway: this.#gateway,
      note,
      accuse,
      manual,
    };
  }

  async run(): Promise<Account> {
    const restore = surround({
      time: this.#time,
      chance: this.#chance,
      document: this.#document,
      window: this.#window,
      leave: () => {
        this.#away = this.#chance.odds(0.5);
      },
      fetch: (url, init) => this.#fetch(url, init),
    });
    try {
      await this.#load();
      for (let left = Math.floor(this.#chance.between(8, 30)); left > 0; left--) {
        await this.#move();
        await this.#time.pass(
          this.#chance.pick([0, 5, 200, 200, 1000, 1000, 3000, 3000, 9000, 25_000, 70_000]),
        );
        if (this.#away) await this.#reload();
      }
      await this.#calmDown();
    } finally {
      restore();
    }
    const { seed, lies, steps } = this;
    const finals = this.#shops.reduce((sum, { witness }) => sum + witness.finals, 0);
    return { seed, lies, steps, finals, payments: this.#gateway.payments.length };
  }

  #fetch(url: string, init: RequestInit): Promise<unknown> {
    const [, store = '', path = ''] = /(\d+)\/v1\/(\w+)$/.exec(url) ?? [];
    const shop = this.#shops[Number(store)];
    if (!shop?.alive) return new Promise(() => undefined);
    if (init.signal?.aborted) return Promise.reject(new TypeError('aborted'));
    const body = JSON.parse(init.body as string) as Asked['body'];
    return this.#gateway.ask({ store: Number(store), path, body }, init.signal);
  }

  #look({ store, path, body }: Asked): void {
    this.#world.note(`  store ${String(store)} asks ${path}`);
    const { installment } = this.#shops[store]?.store.state ?? {};
    if (path === 'token' && body.installment?.value !== installment?.value)
      this.#world.accuse(`asked for ${String(body.installment?.value)} payments, and showed others`);
    if (path !== 'pay') return;
    this.#shops[store]?.witness.paying(attemptOf(body));
  }

  async #load(): Promise<void> {
    const shop = new Shop(this.#shops.length, this.#world);
    this.#shops.push(shop);
    await shop.open();
  }

  /** Another document: whatever ran in the one before runs no more. */
  async #reload(): Promise<void> {
    this.#away = false;
    this.#world.note('reload');
    for (const shop of this.#shops) shop.alive = false;
    await this.#load();
  }

  /** Something that the shopper, the page or the browser can do now. */
  async #move(): Promise<void> {
    const { store } = this.#shops.at(-1) ?? {};
    if (!store) return;
    const shop = this.#shops.at(-1);
    const { phase, surface, left, confirming, report } = store.state;
    const acting = phase === 'acting';
    const moves: Record<string, false | (() => unknown)> = {
      press: () => shop?.press(),
      'press twice': () => {
        shop?.press();
        shop?.press();
      },
      'choose and press': () => {
        store.select(this.#chance.pick(['CARD', 'PIX', 'saved']));
        if (this.#chance.odds(0.5)) shop?.split();
        shop?.press();
      },
      leave: acting && surface !== undefined && (() => store.later((code) => code.leave(store))),
      resume: acting && left && (() => store.later((code) => code.resume(store))),
      'pay another way': acting && (() => store.later((code) => code.payAnotherWay(store))),
      abandon:
        confirming &&
        (() => {
          shop?.witness.abandoned(report?.id);
          void store.later((code) => code.abandon(store));
        }),
      'the provider moved': () => {
        const over = this.#chance.odds(0.5);
        return store.later((code) => code.wake(store, over));
      },
      'hide or show': () => {
        this.#document.show(this.#document.hidden);
      },
      'lose the network': () => {
        this.#gateway.darkUntil = this.#time.now + this.#chance.pick([3000, 20_000, 90_000]);
      },
      online: () => this.#window.dispatchEvent(new Event('online')),
      refresh: () => store.open(),
      'a piece of code does not come': () => {
        store.fail(new Error('no code'));
      },
      reset: () => {
        store.reset();
      },
      ...(this.#chance.odds(0.3) && this.#loads(store)),
    };
    const possible = Object.keys(moves).filter((name) => moves[name]);
    const isCode = acting && report?.status === 'READY_TO_PAY';
    const rest = confirming ? 'abandon' : isCode ? 'pay another way' : undefined;
    const likely = phase === 'form' ? 'choose and press' : phase === 'busy' ? 'lose the network' : rest;
    const isLikely = this.#chance.odds(phase === 'form' ? 0.6 : 0.2);
    const name = (isLikely && likely) || this.#chance.pick(possible as [string, ...string[]]);
    this.#world.note(name);
    const move = moves[name];
    if (!move) return;
    const done = move();
    if (name in this.#loads(store)) await done;
  }

  /** Ways to another store: loading takes real time, so they are waited for, and are not taken too often. */
  #loads(store: CheckoutStore): Record<string, () => Promise<void>> {
    return {
      reload: () => this.#reload(),
      'mount again': () => {
        store.detach();
        return this.#load();
      },
      'open another tab': () => this.#load(),
    };
  }

  async #calmDown(): Promise<void> {
    this.#world.note('quiet');
    this.#gateway.calm = true;
    await this.#time.pass(QUIET / 4);
    for (const payment of this.#gateway.payments) payment.finish();
    await this.#time.pass(QUIET);
    for (const { alive, store, witness } of this.#shops)
      if (alive && store.attached) witness.ended(store.state);
  }
}

/** The same seed is the same sequence: only one with lies is run again, to write down how it came to them. */
export async function runSequence(code: Code, seed: number): Promise<Account> {
  const account = await new Sequence(seed, code, false).run();
  return account.lies.length === 0 ? account : new Sequence(seed, code, true).run();
}
