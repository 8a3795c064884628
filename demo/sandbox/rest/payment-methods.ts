// Saved payment methods: a customer's list, one of them, the record of an enrollment, and both ways to unenroll.
import { Hono } from 'hono';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { once } from '../http/once.js';
import type { Enrollment } from '../store/enrollments.js';
import { toEnrolledMethod, toEnrolledMethodDetail, toEnrollment } from '../views/payment-method.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';

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
