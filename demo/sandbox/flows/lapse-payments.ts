// Unpaid codes and redirects lapse by themselves once their time is over on the sandbox's clock. Looked at before
// every call and now and then in between, so that nobody ever reads a code as payable that is not.
import { methodOf } from '../rules/methods.js';
import type { World } from '../world.js';
import { movePayment } from './move-payment.js';

export function lapsePayments(world: World): void {
  const { clock, db, payments } = world;
  const overdue = payments.overdue(clock.now());
  if (overdue.length === 0) return;
  db.transaction(() => {
    for (const payment of overdue)
      movePayment(world, payment, methodOf(payment.type).category, {
        status: 'EXPIRED',
        subStatus: 'EXPIRED',
        steps: [
          {
            type: 'PURCHASE',
            status: 'EXPIRED',
            responseCode: 'EXPIRED_BY_PROVIDER',
            amount: payment.amount.value,
          },
        ],
      });
  });
}
