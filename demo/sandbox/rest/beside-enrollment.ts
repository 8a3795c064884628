// Finds what an enrollment is shown with: its customer and the verification that was made for it.
import type { Enrollment } from '../store/enrollments.js';
import type { Beside } from '../views/payment-method.js';
import type { World } from '../world.js';

export function besideOf(world: World, record: Enrollment, origin: string): Beside {
  const payment = record.verify?.payment_id;
  return {
    customer: world.customers.find(record.customer_id),
    verification: payment ? world.payments.find(payment) : undefined,
    origin,
  };
}
