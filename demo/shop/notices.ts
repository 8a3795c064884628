// What Yuno told this shop, in memory: the newest notices of each order. It is for showing; whether an order is paid is
// asked, not remembered.
import type { OrderBook } from './orders.js';
import type { Notice } from './read-webhook.js';

/** A notice as the order's own page may read it. */
export interface OrderNotice {
  /** Grows; also over a restart of the shop. */
  readonly seq: number;
  /** When it came: ISO 8601. */
  readonly at: string;
  readonly event: string;
  readonly order: string;
  readonly payment?: string;
  readonly status: string;
  readonly subStatus?: string;
}

/** For one order. */
const MOST = 20;
/** Orders, and keys to know repetitions by. The oldest go first. */
const MOST_KEPT = 5000;

function limit(map: Map<string, unknown> | Set<string>): void {
  const [oldest] = map.keys();
  if (map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
}

export class NoticeBook {
  readonly #orders: OrderBook;
  readonly #known = new Set<string>();
  readonly #notices = new Map<string, readonly OrderNotice[]>();
  #last = 0;

  constructor(orders: OrderBook) {
    this.#orders = orders;
  }

  /** A repetition, and a notice of an order that is not this shop's, change nothing. */
  add({ key, order: id, customer, ...notice }: Notice): void {
    if (this.#known.has(key)) return;
    this.#known.add(key);
    limit(this.#known);
    // Events of enrollments name no order: the customer's last one is meant.
    const order = id === undefined ? this.#orders.enrollmentOf(customer) : this.#orders.find(id);
    if (!order) return;
    this.#last = Math.max(this.#last + 1, Date.now());
    const { event, payment, status, subStatus } = notice;
    const kept: OrderNotice = {
      ...{ seq: this.#last, at: new Date().toISOString(), event, order: order.id, status },
      ...(payment !== undefined && { payment }),
      ...(subStatus !== undefined && { subStatus }),
    };
    this.#notices.set(order.id, [...(this.#notices.get(order.id) ?? []), kept].slice(-MOST));
    limit(this.#notices);
  }

  /** Notices of this cart's orders that came after `seq`, oldest first. */
  ofCart(cart: string, seq: number): OrderNotice[] {
    return this.#orders
      .idsOf(cart)
      .flatMap((id) => this.#notices.get(id) ?? [])
      .filter((notice) => notice.seq > seq)
      .sort((a, b) => a.seq - b.seq);
  }
}
