// Saved payment methods: a customer's list, one of them, the record of an enrollment, both ways to unenroll, and
// giving a card to another customer.
import { Hono } from 'hono';
import { z } from 'zod';
import { readAccountCode } from '../http/account-code.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { readJson } from '../http/decode-body.js';
import { once } from '../http/once.js';
import type { Customer } from '../store/customers.js';
import type { Enrollment } from '../store/enrollments.js';
import {
  toEnrolledMethod,
  toEnrolledMethodDetail,
  toEnrollment,
  toReassignedMethod,
} from '../views/payment-method.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';

const customerId = z.object({ customer_id: z.uuid() });

/** A customer of whom more is known than the shop's own id. */
const hasProfile = (customer: Customer | undefined): boolean =>
  Object.values(customer?.profile ?? {}).some((value) => value !== null);

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

  const unenroll = (record: Enrollment): Enrollment => {
    if (record.status !== 'ENROLLED') throw refusal('INVALID_STATUS', 'The payment method is not enrolled');
    return enrollments.replace({ ...record, status: 'UNENROLLED', updated_at: clock.stamp() });
  };

  app.get('/customers/:customer/payment-methods', (c) => {
    const customer = c.req.param('customer');
    requireCustomer(customer);
    const saved = enrollments.enrolledOf(customer);
    return c.json({ payment_methods: saved.map((record) => toEnrolledMethod(record, originOf(c))) });
  });

  app.get('/customers/:customer/payment-methods/:vaulted', (c) => {
    const { customer, vaulted } = c.req.param();
    return c.json(
      toEnrolledMethodDetail(findVaulted(customer, vaulted), customers.find(customer), originOf(c)),
    );
  });

  app.get('/payment-methods/:id', (c) => {
    const record = enrollments.find(c.req.param('id'));
    if (!record) throw notFound();
    return c.json(toEnrollment(record, customers.find(record.customer_id)));
  });

  app.patch('/payment-methods/:vaulted', async (c) => {
    if (readAccountCode(world, c) !== 'own')
      throw refusal('INVALID_PARAMETERS', 'Invalid parameters: [X-account-code]');
    const body = await readJson(c).catch(() => {
      throw refusal('BAD_REQUEST', 'Bad request');
    });
    const record = enrollments.findBy('vaulted_token', c.req.param('vaulted'));
    if (record?.status !== 'ENROLLED') throw refusal('PAYMENT_METHOD_NOT_FOUND', 'Payment method not found');
    const wanted = customerId.safeParse(body);
    if (!wanted.success) throw refusal('INVALID_PARAMETERS', 'Invalid parameters: [customer_id]');
    if (!record.card)
      throw refusal('PAYMENT_METHOD_NOT_REASSIGNABLE', 'Only cards can be given to another customer');
    requireCustomer(wanted.data.customer_id);
    if (hasProfile(customers.find(record.customer_id)))
      throw refusal('CONFLICT', 'The payment method belongs to a customer with data');
    const { customer_id } = wanted.data;
    return c.json(
      toReassignedMethod(
        enrollments.replace({ ...record, customer_id, updated_at: clock.stamp() }),
        originOf(c),
      ),
    );
  });

  app.post('/customers/payment-methods/:id/unenroll', (c) => {
    const record = enrollments.find(c.req.param('id'));
    if (!record) throw notFound();
    return c.json(toEnrollment(unenroll(record), customers.find(record.customer_id)));
  });

  app.post(
    '/customers/:customer/payment-methods/:vaulted/unenroll',
    once(world, {
      operation: 'unenroll',
      decode: (c) =>
        Promise.resolve(findVaulted(c.req.param('customer') ?? '', c.req.param('vaulted') ?? '')),
      work: (record, _key, c) => {
        const fresh = enrollments.find(record.id) ?? record;
        const customer = customers.find(record.customer_id);
        return { status: 200, body: toEnrolledMethodDetail(unenroll(fresh), customer, originOf(c)) };
      },
    }),
  );

  return app;
}
