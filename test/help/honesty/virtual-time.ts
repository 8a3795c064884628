// Time and the page, as far as code of the element touches them, for one run in Node: a clock that jumps from timer to
// timer, a document that can be hidden, dice that repeat themselves. Knows nothing of payments.

/** Dice from a seed (mulberry32): the same seed, the same throws. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  odds(share: number): boolean {
    return this.next() < share;
  }

  between(least: number, most: number): number {
    return least + (most - least) * this.next();
  }

  /** One of them; those named more often come more often. */
  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }
}

/** What has to run before the next timer: every promise that can go on, and code that is loaded. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

export class VirtualTime {
  now = Date.UTC(2026, 0, 1);
  readonly #timers = new Map<number, Timer>();
  #last = 0;

  after(ms: number, run: () => void): number {
    const id = ++this.#last;
    this.#timers.set(id, { id, at: this.now + Math.max(0, ms), run });
    return id;
  }

  clear(id: number): void {
    this.#timers.delete(id);
  }

  /** Lets so much time pass, one timer after another. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    await settled();
    for (let timer = this.#next(until); timer; timer = this.#next(until)) {
      this.#timers.delete(timer.id);
      this.now = timer.at;
      timer.run();
      await settled();
    }
    this.now = until;
  }

  #next(until: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers.values())
      if (timer.at <= until && (!next || timer.at < next.at)) next = timer;
    return next;
  }
}

export class Page extends EventTarget {
  hidden = false;

  show(shown: boolean): void {
    this.hidden = !shown;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

export interface Surroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly document: Page;
  readonly window: EventTarget;
  /** The page was sent elsewhere. */
  readonly leave: (url: string) => void;
  readonly fetch: (url: string, init: RequestInit) => Promise<unknown>;
}

/** Puts the surroundings in place of Node's own. Returns what puts Node's back. */
export function surround({ time, chance, document, window, leave, fetch }: Surroundings): () => void {
  const put = (owner: object, values: Readonly<Record<string, unknown>>): (() => void) => {
    const before = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(owner, name)]);
    for (const [name, value] of Object.entries(values))
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    return () => {
      for (const [name, own] of before as [string, PropertyDescriptor | undefined][])
        if (own) Object.defineProperty(owner, name, own);
        else Reflect.deleteProperty(owner, name);
    };
  };
  const undo = [
    put(Date, { now: () => time.now }),
    put(Math, { random: () => chance.next() }),
    put(globalThis, {
      setTimeout: (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
        time.after(ms, () => {
          run(...given);
        }),
      clearTimeout: (id: number) => {
        time.clear(id);
      },
      fetch,
      document,
      window,
      location: { assign: leave },
      navigator: { language: 'en' },
      screen: { colorDepth: 24, height: 800, width: 400 },
    }),
  ];
  return () => {
    for (const each of undo.reverse()) each();
  };
}
