// Levers on payments and enrollments: move one along an allowed way, find its hosted page, count an order's payments.
import { Hono } from 'hono';
import { z } from 'zod';
import { moveEnrollment } from '../flows/move-enrollment.js';
import { movePayment } from '../flows/move-payment.js';
import { pageOf } from '../flows/page-of.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { decodeBody } from '../http/decode-body.js';
import { besideOf } from '../rest/beside-enrollment.js';
import { effectOf } from '../rules/response-codes.js';
import type { HostedStep } from '../store/hosted-steps.js';
import { toEnrollment } from '../views/payment-method.js';
import { categoryOf, toRetrievedPayment } from '../views/payment.js';
import { originOf, toHostedUrl } from '../views/urls.js';
import type { World } from '../world.js';

const moveBody = z.object({
  status: z.string(),
  sub_status: z.string(),
  response_code: z.string().optional(),
});

/** The response code that goes without saying when only a status was given. */
const codeFor = (status: string): string =>
  ({
    DECLINED: 'DECLINED_BY_PROVIDER',
    REJECTED: 'INVALID_REQUEST',
    ERROR: 'ERROR',
    EXPIRED: 'EXPIRED_BY_PROVIDER',
  })[status] ?? 'SUCCEEDED';

const toPage = (step: HostedStep, origin: string) => ({ url: toHostedUrl(origin, step.id, step.challenge) });

export function moveRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  const paymentOf = (id: string) => {
    const payment = world.payments.find(id);
    if (!payment) throw refusal('PAYMENT_NOT_FOUND', 'Payment not found');
    return payment;
  };

  const enrollmentOf = (id: string) => {
    const record = world.enrollments.find(id);
    if (!record) throw refusal('NOT_FOUND', 'Payment method not found');
    return record;
  };

  app.get('/payments', (c) => {
    const payments = world.payments.ofOrder(c.req.query('merchant_order_id') ?? '');
    return c.json({
      count: payments.length,
      payments: payments.map((payment) => toRetrievedPayment(payment, originOf(c)).payment),
    });
  });

  app.post('/payments/:id', async (c) => {
    const body = await decodeBody(c, moveBody);
    const payment = paymentOf(c.req.param('id'));
    const responseCode = body.response_code ?? codeFor(body.status);
    const step = {
      type: payment.transactions[0]?.type === 'AUTHORIZE' ? 'CAPTURE' : 'PURCHASE',
      status: effectOf(responseCode)?.transaction ?? 'SUCCEEDED',
      responseCode,
      amount: payment.amount.value,
    };
    const moved = world.db.transaction(() =>
      movePayment(world, payment, categoryOf(payment), {
        status: body.status,
        subStatus: body.sub_status,
        steps: [step],
      }),
    );
    return c.json(toRetrievedPayment(moved, originOf(c)));
  });

  app.get('/payments/:id/page', (c) =>
    c.json(toPage(pageOf(world, 'payment', paymentOf(c.req.param('id'))), originOf(c))),
  );

  app.post('/enrollments/:id', async (c) => {
    const { status } = await decodeBody(c, z.object({ status: z.string() }));
    const record = enrollmentOf(c.req.param('id'));
    const moved = world.db.transaction(() => moveEnrollment(world, record, status));
    return c.json(toEnrollment(moved, besideOf(world, moved, originOf(c))));
  });

  app.get('/enrollments/:id/page', (c) =>
    c.json(toPage(pageOf(world, 'enrollment', enrollmentOf(c.req.param('id'))), originOf(c))),
  );

  return app;
}
