// An order and the session it is paid with: the one thing a merchant's server does before a checkout can be shown.
import { randomUUID } from 'node:crypto';
import type { Choice, Order, OrderBook } from './orders.js';
import type { Yuno } from './yuno.js';

export interface OpenOrder {
  readonly yuno: Yuno;
  readonly orders: OrderBook;
  /** The shop's own origin, where a shopper comes back to from a provider's page. */
  readonly origin: string;
  /** For customers who are signed in: the last used method first, and saved ones can be removed. */
  readonly returningCheckout?: string | undefined;
}

const EMAIL = 'shopper@shop.example';

/** A card can only be kept for somebody: even a guest who saves one becomes a customer, of this one session. */
async function customerFor(yuno: Yuno, cart: string, { customer, purpose }: Choice) {
  if (customer === 'known') return yuno.customer(`demo-${cart}`, EMAIL);
  return purpose === 'enroll' ? yuno.customer(`demo-guest-${randomUUID()}`, EMAIL) : undefined;
}

/** Creates the session at Yuno and remembers what it is for. Throws a YunoError when Yuno says no. */
export async function openOrder(shop: OpenOrder, cart: string, page: string, choice: Choice): Promise<Order> {
  const { yuno, orders, origin, returningCheckout } = shop;
  const id = `order-${randomUUID()}`;
  const { country, amount, description, purpose } = choice;
  const customerId = await customerFor(yuno, cart, choice);
  const common = {
    country,
    callback_url: origin + page,
    ...(customerId && { customer_id: customerId }),
  };
  const session =
    purpose === 'enroll'
      ? await yuno.createCustomerSession(common)
      : await yuno.createCheckoutSession({
          ...common,
          ...(choice.customer === 'known' && returningCheckout && { checkout_id: returningCheckout }),
          merchant_order_id: id,
          payment_description: description,
          amount,
        });
  const order: Order = { ...choice, id, cart, page, customerId, session, createdAt: Date.now() };
  orders.add(order);
  return order;
}
