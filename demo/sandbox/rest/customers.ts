// /v1/customers: create, retrieve by either id, update, delete.
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { customerProfile, PROFILE_FIELDS } from '../flows/customer-input.js';
import { moveEnrollment } from '../flows/move-enrollment.js';
import { requireAccountCode } from '../http/account-code.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { decodeBody, text } from '../http/decode-body.js';
import { isDuplicate } from '../store/documents.js';
import { toRecord, type Customer, type Json } from '../store/customers.js';
import type { World } from '../world.js';

const createBody = customerProfile.extend({ merchant_customer_id: text(1) });
const updateBody = customerProfile.extend({ merchant_customer_id: text(1).nullish() });

const notFound = () => refusal('CUSTOMER_NOT_FOUND', 'Customer not found', 404);

/** Every documented field is there, absent ones as null. */
const toCustomer = (customer: Customer) => ({
  id: customer.id,
  merchant_customer_id: customer.merchant_customer_id,
  ...Object.fromEntries(PROFILE_FIELDS.map((field) => [field, customer.profile[field] ?? null])),
  created_at: customer.created_at,
  updated_at: customer.updated_at,
});

/** The fields that were sent; null takes one back. */
function toProfile(body: object): Record<string, Json> {
  const sent = Object.entries(toRecord(body));
  return Object.fromEntries(sent.filter(([field]) => PROFILE_FIELDS.includes(field)));
}

export function customerRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { customers, clock, enrollments } = world;

  const unlessTaken = <T>(write: () => T): T => {
    try {
      return write();
    } catch (error) {
      if (isDuplicate(error)) throw refusal('CUSTOMER_ID_DUPLICATED', 'merchant_customer_id is taken');
      throw error;
    }
  };

  app.post('/customers', async (c) => {
    const body = await decodeBody(c, createBody);
    const stamp = clock.stamp();
    const { merchant_customer_id } = body;
    const customer = unlessTaken(() =>
      customers.insert({
        id: randomUUID(),
        merchant_customer_id,
        profile: toProfile(body),
        created_at: stamp,
        updated_at: stamp,
      }),
    );
    return c.json(toCustomer(customer), 201);
  });

  const findByMerchantId = (merchantId: string): Customer => {
    const customer = customers.findBy('merchant_customer_id', merchantId);
    if (!customer) throw notFound();
    return customer;
  };

  app.get('/customers', (c) => {
    const merchantId = c.req.query('merchant_customer_id');
    if (!merchantId) throw refusal('MISSING_PARAMETERS', 'Missing parameters: [merchant_customer_id]');
    return c.json(toCustomer(findByMerchantId(merchantId)));
  });

  // Another of the documents has the shop's id in the path.
  app.get('/customers/external/:merchant', (c) =>
    c.json(toCustomer(findByMerchantId(c.req.param('merchant')))),
  );

  app.get('/customers/:id', (c) => {
    const customer = customers.find(c.req.param('id'));
    if (!customer) throw notFound();
    return c.json(toCustomer(customer));
  });

  app.patch('/customers/:id', async (c) => {
    const body = await decodeBody(c, updateBody);
    const customer = customers.find(c.req.param('id'));
    if (!customer) throw notFound();
    const updated = unlessTaken(() =>
      customers.replace({
        ...customer,
        merchant_customer_id: body.merchant_customer_id ?? customer.merchant_customer_id,
        profile: { ...customer.profile, ...toProfile(body) },
        updated_at: clock.stamp(),
      }),
    );
    return c.json(toCustomer(updated));
  });

  // Here an unknown customer is a 400, unlike above.
  app.delete('/customers/:id', (c) => {
    requireAccountCode(world, c);
    const id = c.req.param('id');
    if (!customers.find(id)) throw refusal('CUSTOMER_NOT_FOUND', 'Customer not found');
    world.db.transaction(() => {
      // Wallets that stand in no list go, too.
      for (const record of enrollments.listBy('customer_id', id))
        if (record.status === 'ENROLLED') moveEnrollment(world, record, 'UNENROLLED');
      customers.remove(id);
    });
    return c.body(null, 202);
  });

  return app;
}
