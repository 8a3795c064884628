// /v1/payments: create, retrieve by id and by order, cancel, cancel or refund.
import { Hono } from 'hono';
import { z } from 'zod';
import { createPayment } from '../flows/create-payment.js';
import { movePayment } from '../flows/move-payment.js';
import { paymentInput } from '../flows/payment-input.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { decodeBody } from '../http/decode-body.js';
import { once } from '../http/once.js';
import { requireAccount } from '../http/require-account.js';
import type { Payment } from '../store/payments.js';
import { categoryOf, toPaymentView, toRetrievedPayment } from '../views/payment.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';

const afterBody = z.object({
  description: z.string().max(255).nullish(),
  reason: z.enum(['DUPLICATE', 'FRAUDULENT', 'REQUESTED_BY_CUSTOMER']).nullish(),
  merchant_reference: z.string().max(255).nullish(),
});

/** What an operation after the payment does, by the payment's status; nothing where it does not apply. */
const AFTERWARDS = {
  CANCEL: { status: 'CANCELED', subStatus: 'CANCELED' },
  REFUND: { status: 'REFUNDED', subStatus: 'REFUNDED' },
} as const;

type Operation = keyof typeof AFTERWARDS;

export function paymentRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { payments, tokens } = world;

  const find = (id: string | undefined): Payment => {
    const payment = payments.find(id ?? '');
    if (!payment) throw refusal('PAYMENT_NOT_FOUND', 'Payment not found');
    return payment;
  };

  const apply = (payment: Payment, operation: Operation): Payment => {
    const refunded = operation === 'REFUND' ? payment.amount.value : 0;
    return movePayment(world, payment, categoryOf(payment), {
      ...AFTERWARDS[operation],
      steps: [
        { type: operation, status: 'SUCCEEDED', responseCode: 'SUCCEEDED', amount: payment.amount.value },
      ],
      change: { amount: { ...payment.amount, refunded } },
    });
  };

  app.post(
    '/payments',
    once(world, {
      operation: 'payment',
      decode: async (c) => {
        const input = await decodeBody(c, paymentInput);
        requireAccount(world, input.account_id);
        return input;
      },
      hold: ({ payment_method: { token } }) => {
        if (!token) return () => {};
        if (!tokens.reserve(token)) throw refusal('TOKEN_IN_USE', 'Another request is using this token');
        return () => tokens.release(token);
      },
      work: (input, key, c) => ({
        status: 201,
        body: toPaymentView(createPayment(world, input, key), originOf(c)),
      }),
    }),
  );

  app.get('/payments', (c) => {
    const order = c.req.query('merchant_order_id');
    if (!order) throw refusal('MISSING_PARAMETERS', 'Missing parameters: [merchant_order_id]');
    return c.json(payments.ofOrder(order).map((payment) => toPaymentView(payment, originOf(c))));
  });

  app.get('/payments/:id', (c) => c.json(toRetrievedPayment(find(c.req.param('id')), originOf(c))));

  app.post(
    '/payments/:id/transactions/:transaction/cancel',
    once(world, {
      operation: 'cancel',
      decode: async (c) => {
        await decodeBody(c, afterBody);
        const payment = find(c.req.param('id'));
        const transaction = c.req.param('transaction');
        if (!payment.transactions.some(({ id }) => id === transaction))
          throw refusal('TRANSACTION_NOT_FOUND', 'Transaction not found');
        return payment.id;
      },
      work: (id, _key, c) => {
        const payment = find(id);
        if (payment.status !== 'PENDING')
          throw refusal('INVALID_STATUS', 'Only a PENDING payment can be cancelled');
        return { status: 200, body: toPaymentView(apply(payment, 'CANCEL'), originOf(c)) };
      },
    }),
  );

  app.post(
    '/payments/:id/cancel-or-refund',
    once(world, {
      operation: 'cancel-or-refund',
      decode: async (c) => {
        await decodeBody(c, afterBody);
        return find(c.req.param('id')).id;
      },
      work: (id, _key, c) => {
        const payment = find(id);
        const operation = ({ PENDING: 'CANCEL', SUCCEEDED: 'REFUND' } as const)[payment.status];
        if (!operation) throw refusal('INVALID_STATUS', 'The payment can be neither cancelled nor refunded');
        return { status: 200, body: toPaymentView(apply(payment, operation), originOf(c)) };
      },
    }),
  );

  return app;
}
