// A gateway with every bad day at once: what it knows of a purchase is true, what arrives of its answers is left to
// dice: late, lost, old, broken, or a refusal that came before anything was done. Answers `fetch`.
import type { Report } from '../../../src/shared/contract.js';
import type { toPaymentVerdict } from '../../../src/shared/outcome.js';
import { isFlying, isLost, Payment } from './payment-life.js';
import { Purchase } from './purchase.js';
import type { Chance, VirtualTime } from './virtual-time.js';

/** After so long Yuno is not working on a payment any more, in milliseconds. */
const LONGEST_MAKING = 55_000;

export interface Asked {
  /** Number of the store that asks. */
  readonly store: number;
  readonly path: string;
  readonly body: {
    readonly session: { readonly token: string };
    readonly paySession?: string;
    readonly token?: string;
    readonly payment?: string;
    readonly abandon?: string;
    readonly reuse?: string;
    readonly installment?: { readonly value: number };
  };
}

/** Who looks over the gateway's shoulder. */
export interface Listener {
  asked(asked: Asked): void;
  /** A refusal that came before anything was done; `looked`: and after nothing was found. */
  refused(asked: Asked, looked: boolean): void;
  /** The answer is in the store's hands. */
  stated(asked: Asked, report: Report): void;
  /** Another attempt is allowed, because these payments are over. */
  granted(asked: Asked, over: readonly string[]): void;
  /** A payment was made while another one of the purchase was paid or in flight. */
  doubled(payment: Payment, other: Payment): void;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly report?: Report | undefined;
}

const answered = (body: object, report?: Report): Answer => ({
  status: 200,
  text: JSON.stringify(body),
  report,
});
const refusal = (status: number, code: string, more: object = {}): Answer => ({
  status,
  text: JSON.stringify({ error: { code, ...more } }),
});
const told = (report: Report | undefined): Answer => answered(report ? { report } : {}, report);

/** Answers that matter most are lost most often. */
const OFTEN_LOST: Readonly<Record<string, number>> = { pay: 0.45, status: 0.25 };

/** What tells one try to pay from another. */
export const attemptOf = ({ token, paySession }: Pick<Asked['body'], 'token' | 'paySession'>): string =>
  `${token ?? ''} ${paySession ?? ''}`;

const METHODS = [
  { id: 'CARD', type: 'CARD', name: 'Card', category: 'CARD', fields: [{ kind: 'card' }] },
  { id: 'PIX', type: 'PIX', name: 'Pix', category: 'BANK', fields: [] },
  {
    id: 'saved',
    type: 'CARD',
    name: 'Visa',
    category: 'CARD',
    vaultedToken: 'vaulted',
    installments: 'method',
    fields: [],
  },
];
const AMOUNT = { currency: 'BRL', value: 10 };

export class RandomGateway {
  /** The bad days are over. */
  calm = false;
  /** Until then nothing gets through, neither there nor back. */
  darkUntil = 0;
  /** It may create payments itself. */
  readonly creates: boolean;
  /** Attempts that Yuno is working on. */
  readonly making = new Set<string>();
  /** How often a read is behind, and how bad the roads are: every sequence has a mood of its own. */
  readonly #staleness: number;
  readonly #badness: number;
  readonly #purchases = new Map<string, Purchase>();
  #count = 0;

  constructor(
    private readonly time: VirtualTime,
    private readonly chance: Chance,
    private readonly listener: Listener,
    private readonly toVerdict: typeof toPaymentVerdict,
  ) {
    this.creates = chance.odds(0.6);
    this.#staleness = chance.pick([0, 0.15, 0.5]);
    this.#badness = chance.pick([0.3, 1, 1.5]);
  }

  get payments(): readonly Payment[] {
    return [...this.#purchases.values()].flatMap(({ payments }) => payments);
  }

  /** One request, and whatever becomes of it. */
  ask(asked: Asked, signal: AbortSignal | null | undefined): Promise<unknown> {
    const { time, chance } = this;
    this.listener.asked(asked);
    return new Promise((resolve, reject) => {
      const drop = () => {
        reject(new TypeError('network'));
      };
      signal?.addEventListener('abort', drop);
      if (this.#isDark || this.#odds(0.06 * this.#badness)) {
        time.after(chance.between(10, 2000), drop);
        return;
      }
      time.after(this.#odds(0.05) ? chance.between(500, 4000) : chance.between(5, 300), () => {
        void this.#answer(asked).then((answer) => {
          const late = this.#odds(0.08) ? chance.between(5000, 40_000) : chance.between(5, 500);
          if (answer) time.after(late, () => this.#deliver(asked, answer, resolve, signal));
          else time.after(chance.pick([50, 3000, 90_000]), drop);
        });
      });
    });
  }

  /** Somebody asks Yuno for a payment. The same key is the same payment; a session that was paid with is spent. */
  async create(root: string, session: string, key: string, attempt: string): Promise<Payment | undefined> {
    const { time, chance } = this;
    const purchase = this.#purchase(root);
    const known = purchase.payments.find((payment) => payment.names.key === key);
    if (known) return known;
    if (!purchase.making.has(key) && purchase.spent.has(session)) return undefined;
    purchase.spent.add(session);
    const made =
      purchase.making.get(key) ??
      new Promise<Payment>((resolve) => {
        time.after(this.#odds(0.2) ? chance.between(1000, LONGEST_MAKING) : chance.between(5, 900), () => {
          const id = this.#id('payment');
          const payment = new Payment({ id, session, key, attempt }, time, chance);
          this.making.delete(attempt);
          for (const other of purchase.payments)
            if (!isLost(other.meaning) && !purchase.left.has(other.id)) this.listener.doubled(payment, other);
          purchase.payments.push(payment);
          resolve(payment);
        });
      });
    if (!purchase.making.has(key)) this.making.add(attempt);
    purchase.making.set(key, made);
    return made;
  }

  #deliver(
    asked: Asked,
    { status, text, report }: Answer,
    resolve: (response: unknown) => void,
    signal: AbortSignal | null | undefined,
  ): void {
    if (signal?.aborted) return;
    if (report) this.listener.stated(asked, report);
    else if (asked.path === 'attempt' && text.includes('idempotencyKey')) {
      const over = this.payments.filter(({ meaning }) => isLost(meaning));
      this.listener.granted(
        asked,
        over.map(({ id }) => id),
      );
    }
    const looked = /amount_changed|session_used/.test(text);
    if (looked || text.includes('rate_limited')) this.listener.refused(asked, looked);
    const json = () => Promise.resolve().then((): unknown => JSON.parse(text));
    resolve({ ok: status < 400, status, headers: new Headers({ 'x-trace-id': 'trace' }), json });
  }

  /** What leaves the gateway's door; nothing when it gets lost on the way. */
  async #answer(asked: Asked): Promise<Answer | undefined> {
    const { chance } = this;
    if (this.#odds(0.03)) return refusal(429, 'rate_limited');
    const answer = await this.#handle(asked);
    if (this.#isDark) return undefined;
    if (!this.#odds((OFTEN_LOST[asked.path] ?? 0.1) * this.#badness)) return answer;
    return chance.pick<Answer | undefined>([
      undefined,
      undefined,
      { status: 502, text: '<html>Bad gateway</html>' },
      { status: 200, text: '{"report":{"id":7}}' },
      { status: 200, text: 'null' },
      { status: 200, text: '[]' },
      { status: 500, text: '{"error":{"code":"from_tomorrow"}}' },
      refusal(500, 'internal'),
      refusal(502, 'upstream_unreachable'),
      ...(asked.path === 'pay' ? [refusal(502, 'payment_unknown'), answered({})] : []),
    ]);
  }

  async #handle({ path, body }: Asked): Promise<Answer> {
    const { time, chance } = this;
    const { token } = body.session;
    const purchase = this.#purchase(token);
    // Yuno's reads may be behind its writes.
    const moment = this.#odds(this.#staleness) ? time.now - chance.pick([500, 5000, 30_000]) : time.now;
    if (path === 'token') return answered({ token: this.#id('token') });
    if (path === 'open') {
      const report = this.#shown(purchase, moment);
      const opened = {
        protocol: 1,
        purpose: 'payment',
        country: 'BR',
        amount: AMOUNT,
        creates: this.creates,
      };
      return answered(
        {
          ...opened,
          secondAttempt: true,
          methods: METHODS,
          ...(chance.odds(0.3) && { preselected: 'saved' }),
          ...(report && { report }),
        },
        report,
      );
    }
    if (path === 'status' && !body.payment) return told(this.#shown(purchase, moment));
    if (path === 'status' || path === 'cancel') {
      const payment = purchase.payments.find(({ id }) => id === body.payment);
      if (!payment) return refusal(404, 'payment_mismatch');
      if (path === 'cancel') payment.cancel();
      const report = this.#report(payment, moment);
      return path === 'cancel' && report && isFlying(payment.meaning) && chance.odds(0.5)
        ? refusal(409, 'not_cancelable')
        : told(report);
    }
    const answer = purchase.inTheWay(moment, body.abandon);
    if (answer) return told(this.#report(answer, moment, purchase));
    if (this.#odds(0.04)) return refusal(409, 'amount_changed', { amount: AMOUNT });
    const failed = purchase.payments.filter((payment) => payment.at(moment)).length;
    const key = `${token}/${String(failed)}`;
    const session =
      [token, body.reuse].find((each) => each && !purchase.spent.has(each)) ?? this.#id('clone');
    if (path === 'attempt')
      return answered({ session, idempotencyKey: key, request: { payment_method: {} } });
    const payment = await this.create(token, String(body.paySession), key, attemptOf(body));
    if (!payment) {
      const faster = purchase.inTheWay(time.now, body.abandon);
      return faster ? told(this.#report(faster, time.now, purchase)) : refusal(409, 'session_used');
    }
    return told(this.#report(payment, time.now));
  }

  #shown(purchase: Purchase, moment: number): Report | undefined {
    const payment = purchase.answer(moment) ?? purchase.payments.findLast((made) => made.at(moment));
    return payment && this.#report(payment, moment, purchase);
  }

  /** `purchase`: where what else took money is told, too. */
  #report(payment: Payment, moment: number, purchase?: Purchase): Report | undefined {
    const then = payment.at(moment);
    if (!then) return undefined;
    const next = payment.stepOf(then);
    const { id, session } = payment.names;
    const { status, subStatus } = then;
    const verdict = this.toVerdict(status, subStatus);
    const { outcome } = verdict;
    if (outcome === 'incomplete') throw new Error('no payment is incomplete');
    const twice = purchase && purchase.taken(moment)[1];
    const more = { ...(next && { next }), ...(twice && twice !== payment && { paidTwice: twice.id }) };
    return { id, session, status, subStatus, ...verdict, outcome, method: 'PIX', ...more };
  }

  #purchase(root: string): Purchase {
    const known = this.#purchases.get(root);
    if (known) return known;
    const purchase = new Purchase(this.toVerdict);
    this.#purchases.set(root, purchase);
    return purchase;
  }

  get #isDark(): boolean {
    return this.time.now < this.darkUntil && !this.calm;
  }

  #odds(share: number): boolean {
    return !this.calm && this.chance.odds(share);
  }

  #id(word: string): string {
    return `${word}-${String(++this.#count)}-`.padEnd(36, '0');
  }
}
