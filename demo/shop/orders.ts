// What the shop remembers, in memory: which order belongs to which cart, what it costs, and under which session it is
// to be paid. The cart's id is in a cookie; everything a browser says is held against this.
import type { Money } from './yuno.js';

/** Metadata under which the gateway's clones of a session, and their payments, name the session they came from. */
export const ROOT_KEY = 'tender_root';

/** What a visitor chose: a real shop knows these from its catalogue and its login. */
export interface Choice {
  readonly country: string;
  readonly amount: Money;
  readonly customer: 'guest' | 'known';
  readonly purpose: 'pay' | 'enroll';
  readonly description: string;
}

export interface Order extends Choice {
  /** `merchant_order_id` at Yuno. */
  readonly id: string;
  readonly cart: string;
  /** Path of the page that the order was made for. */
  readonly page: string;
  readonly customerId: string | undefined;
  /** Token of the checkout or customer session: the root of everything paid for this order. */
  readonly session: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** Enough for a demo; the oldest orders go first. */
const MOST = 5000;
/** Sessions live five hours. A shopper who comes back to the page gets theirs again while it is good for an hour. */
const FRESH_MS = 4 * 60 * 60 * 1000;

export class OrderBook {
  readonly #orders = new Map<string, Order>();

  add(order: Order): void {
    this.#orders.set(order.id, order);
    const [oldest] = this.#orders.keys();
    if (this.#orders.size > MOST && oldest) this.#orders.delete(oldest);
  }

  /** Whoever's it is: for what Yuno says, never for what a browser says. */
  find(id: string): Order | undefined {
    return this.#orders.get(id);
  }

  /** The last order under which this customer was to save something. */
  enrollmentOf(customerId: string | undefined): Order | undefined {
    return [...this.#orders.values()].findLast(
      (order) => order.purpose === 'enroll' && order.customerId === customerId && customerId !== undefined,
    );
  }

  /** Ids of this cart's orders, oldest first. */
  idsOf(cart: string): string[] {
    return [...this.#orders.values()].filter((order) => order.cart === cart).map(({ id }) => id);
  }

  /** An order of this cart, and of no other. */
  ofCart(cart: string, id: string): Order | undefined {
    const order = this.#orders.get(id);
    return order?.cart === cart ? order : undefined;
  }

  /** The newest order of this cart on this page: a reload must find its payment, not start another. */
  latest(cart: string, page: string): Order | undefined {
    const since = Date.now() - FRESH_MS;
    return [...this.#orders.values()].findLast(
      (order) => order.cart === cart && order.page === page && order.createdAt > since,
    );
  }
}
