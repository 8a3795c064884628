// Which sessions may still be used. The documents know one answer for an unknown, a lapsed and a spent one.
import { refusal } from '../http/api-error.js';
import type { CheckoutSession, CustomerSession } from '../store/sessions.js';
import type { World } from '../world.js';

const gone = () => refusal('CHECKOUT_SESSION_NOT_FOUND', 'Checkout session not found or inactive');

/** A session that can be read: it exists and is younger than five hours. It may have its payment already. */
export function findCheckoutSession(world: World, id: string): CheckoutSession {
  const session = world.checkoutSessions.find(id);
  if (!session || session.expires_ms <= world.clock.now()) throw gone();
  return session;
}

/** A session that can still be paid. */
export function findOpenCheckoutSession(world: World, id: string): CheckoutSession {
  const session = findCheckoutSession(world, id);
  if (world.payments.ofSession(id)) throw gone();
  return session;
}

/** Customer sessions do not lapse: no document says that they do. */
export function findCustomerSession(world: World, id: string): CustomerSession {
  const session = world.customerSessions.find(id);
  if (!session) throw refusal('NOT_FOUND', 'Customer session not found');
  return session;
}
