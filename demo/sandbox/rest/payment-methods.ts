// Saved payment methods: a customer's list, one of them, the record of an enrollment, both ways to unenroll, and
// handing a card on to another customer.
import { Hono } from 'hono';
import { z } from 'zod';
import { moveEnrollment, retireTwins } from '../flows/move-enrollment.js';
import { requireAccountCode } from '../http/account-code.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { readJson } from '../http/decode-body.js';
import { once } from '../http/once.js';
import type { Enrollment } from '../store/enrollments.js';
import {
  toEnrolledMethod,
  toEnrolledMethodDetail,
  toEnrollment,
  toReassignedMethod,
} from '../views/payment-method.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';
import { besideOf } from './beside-enrollment.js';

const notFound = () => refusal('NOT_FOUND', 'Payment method not found');

export function paymentMethodRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { clock, customers, enrollments } = world;

  const requireCustomer = (id: string): void => {
    if (!customers.find(id)) throw refusal('CUSTOMER_NOT_FOUND', 'Customer not found');
  };

  const findVaulted = (customerId: string, vaultedToken: string): Enrollment => {
    requireCustomer(customerId);
    const record = enrollments.findBy('vaulted_token', vaultedToken);
    if (record?.customer_id !== customerId) throw notFound();
    return record;
  };

  app.get('/customers/:customer/payment-methods', (c) => {
    const customer = c.req.param('customer');
    requireCustomer(customer);
    const saved = enrollments.enrolledOf(customer);
    return c.json({ payment_methods: saved.map((record) => toEnrolledMethod(record, originOf(c))) });
  });

  app.get('/customers/:customer/payment-methods/:vaulted', (c) => {
    const { customer, vaulted } = c.req.param();
    const record = findVaulted(customer, vaulted);
    return c.json(toEnrolledMethodDetail(record, besideOf(world, record, originOf(c))));
  });

  app.get('/payment-methods/:id', (c) => {
    const record = enrollments.find(c.req.param('id'));
    if (!record) throw notFound();
    return c.json(toEnrollment(record, besideOf(world, record, originOf(c))));
  });

  app.post('/customers/payment-methods/:id/unenroll', (c) => {
    const record = enrollments.find(c.req.param('id'));
    if (!record) throw notFound();
    const ended = moveEnrollment(world, record, 'UNENROLLED');
    return c.json(toEnrollment(ended, besideOf(world, ended, originOf(c))));
  });

  app.post(
    '/customers/:customer/payment-methods/:vaulted/unenroll',
    once(world, {
      operation: 'unenroll',
      decode: (c) =>
        Promise.resolve(findVaulted(c.req.param('customer') ?? '', c.req.param('vaulted') ?? '')),
      work: (record, _key, c) => {
        const ended = moveEnrollment(world, enrollments.find(record.id) ?? record, 'UNENROLLED');
        return { status: 200, body: toEnrolledMethodDetail(ended, besideOf(world, ended, originOf(c))) };
      },
    }),
  );

  // A card that was saved for a customer of whom nothing is known yet goes over to the one the shopper turned out to be.
  app.patch('/payment-methods/:vaulted', async (c) => {
    requireAccountCode(world, c);
    const sent = await readJson(c).catch(() => {
      throw refusal('BAD_REQUEST', 'Bad request');
    });
    const wanted = z.object({ customer_id: z.uuid() }).safeParse(sent);
    // Here a missing field is an invalid one: the page knows no other word.
    if (!wanted.success) throw refusal('INVALID_PARAMETERS', 'Invalid parameters: [customer_id]');
    const { customer_id } = wanted.data;
    requireCustomer(customer_id);
    const record = enrollments.findBy('vaulted_token', c.req.param('vaulted'));
    if (record?.status !== 'ENROLLED') throw refusal('PAYMENT_METHOD_NOT_FOUND', 'Payment method not found');
    const { card, customer_id: owner } = record;
    if (!card)
      throw refusal('PAYMENT_METHOD_NOT_REASSIGNABLE', 'Only a card can be handed to another customer');
    const known = Object.values(customers.find(owner)?.profile ?? {}).some((value) => value !== null);
    if (owner === customer_id) return c.json(toReassignedMethod(record, originOf(c)));
    if (known) throw refusal('CONFLICT', 'The payment method belongs to a customer with data');
    const moved = world.db.transaction(() => {
      retireTwins(world, customer_id, card);
      return enrollments.replace({ ...record, customer_id, updated_at: clock.stamp() });
    });
    return c.json(toReassignedMethod(moved, originOf(c)));
  });

  return app;
}
