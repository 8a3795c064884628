// /v1/checkouts, the dashboard as an interface: create, list, fetch, publish, manage the life cycle. The account comes
// in a header.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { publishBody, toMessages } from '../flows/checkout-input.js';
import { checkoutQuery, filterCheckouts, paginate } from '../flows/list-checkouts.js';
import { publish } from '../flows/publish-checkout.js';
import { readAccountCode } from '../http/account-code.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { readJson } from '../http/decode-body.js';
import { CHECKOUT_STATUSES, mayBecome } from '../rules/checkout-lifecycle.js';
import type { Checkout } from '../store/checkouts.js';
import { isDuplicate } from '../store/documents.js';
import { toCheckoutChange, toCheckoutSummary, toCheckoutView } from '../views/checkout.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';

const name = z.string().trim().min(1).max(255);

const createBody = z.object({ name, description: z.string().max(255).nullish() });

const lifecycleBody = z.object({
  name: name.optional(),
  description: z.string().max(255).optional(),
  status: z.enum(CHECKOUT_STATUSES).optional(),
  is_default: z.boolean().optional(),
});

type LifecycleBody = z.output<typeof lifecycleBody>;

/** All that is wrong in one answer. */
function decodeAll<S extends z.ZodType>(schema: S, body: unknown, code: string): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  throw refusal(
    code,
    issues.map(({ path, message }) => [path.join('.'), message].join(' ').trim()),
  );
}

/** The status that `body` asks for, if this checkout may have it. Promotion wins and publishes from anywhere. */
function nextStatus(checkout: Checkout, { status, is_default }: LifecycleBody): Checkout['status'] {
  if (is_default) return 'PUBLISHED';
  if (status === undefined) return checkout.status;
  if (checkout.is_default && status === 'ARCHIVED')
    throw refusal('CANNOT_ARCHIVE_DEFAULT_CHECKOUT', 'The default checkout cannot be archived');
  if (checkout.is_default && status === 'NOT_PUBLISHED')
    throw refusal('CANNOT_UNPUBLISH_DEFAULT_CHECKOUT', 'The default checkout cannot be unpublished');
  if (!mayBecome(checkout.status, status))
    throw refusal('INVALID_STATUS_TRANSITION', `Cannot go from ${checkout.status} to ${status}`);
  return status;
}

export function checkoutRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { checkouts, clock, db } = world;

  const requireAccount = (c: Context): void => {
    if (readAccountCode(world, c) !== 'own') throw refusal('NOT_AUTHENTICATED', 'Not authenticated');
    const key = c.req.header('x-idempotency-key');
    if (key !== undefined && key.length > 64)
      throw refusal('INVALID_PARAMETERS', 'X-Idempotency-Key must be up to 64 characters');
  };

  const find = (c: Context): Checkout => {
    const code = c.req.param('code') ?? '';
    if (!z.guid().safeParse(code).success)
      throw refusal('INVALID_PARAMETERS', 'checkout_code must be a valid UUID');
    const checkout = checkouts.find(code);
    if (!checkout) throw refusal('CHECKOUT_NOT_FOUND', 'Checkout not found');
    return checkout;
  };

  const unlessTaken = <T>(write: () => T): T => {
    try {
      return write();
    } catch (error) {
      if (isDuplicate(error)) throw refusal('DUPLICATE_CHECKOUT_NAME', 'A checkout has this name already');
      throw error;
    }
  };

  app.post('/checkouts', async (c) => {
    requireAccount(c);
    const body = decodeAll(createBody, await readJson(c), 'INVALID_PARAMETERS');
    const origin = checkouts.findDefault();
    if (!origin) throw refusal('DEFAULT_CHECKOUT_NOT_FOUND', 'There is no default checkout to clone');
    const stamp = clock.stamp();
    const made = unlessTaken(() =>
      checkouts.insert({
        ...origin,
        id: randomUUID(),
        name: body.name,
        description: body.description ?? '',
        status: 'PUBLISHED',
        is_default: false,
        created_at: stamp,
        updated_at: stamp,
      }),
    );
    return c.json(toCheckoutChange(made), 201);
  });

  app.get('/checkouts', (c) => {
    requireAccount(c);
    const statuses = c.req.queries('status')?.flatMap((value) => value.split(','));
    const query = decodeAll(
      checkoutQuery,
      { ...c.req.query(), ...(statuses && { status: statuses }) },
      'ILLEGAL_ARGUMENT',
    );
    return c.json(paginate(filterCheckouts(checkouts.list(), query).map(toCheckoutSummary), query));
  });

  app.get('/checkouts/:code', (c) => {
    requireAccount(c);
    return c.json(toCheckoutView(find(c), originOf(c)));
  });

  app.put('/checkouts/:code', async (c) => {
    requireAccount(c);
    const checkout = find(c);
    const parsed = publishBody.safeParse(await readJson(c));
    if (!parsed.success) throw refusal('INVALID_PARAMETERS', toMessages(parsed.error));
    if (checkout.status === 'ARCHIVED')
      throw refusal('INVALID_STATUS_TRANSITION', 'An archived checkout cannot be published to');
    const changed = checkouts.replace({ ...publish(checkout, parsed.data), updated_at: clock.stamp() });
    return c.json(toCheckoutView(changed, originOf(c)));
  });

  app.patch('/checkouts/:code', async (c) => {
    requireAccount(c);
    const checkout = find(c);
    const sent = await readJson(c);
    if (Object.keys(sent).length === 0) throw refusal('INVALID_PATCH_BODY', 'body is empty');
    const body = decodeAll(lifecycleBody, sent, 'INVALID_PARAMETERS');
    if (body.is_default === false)
      throw refusal('INVALID_OPERATION', 'Promote another checkout instead of demoting this one');
    const status = nextStatus(checkout, body);
    const changed = unlessTaken(() =>
      db.transaction(() => {
        const before = checkouts.findDefault();
        if (body.is_default && before && before.id !== checkout.id)
          checkouts.replace({ ...before, is_default: false, updated_at: clock.stamp() });
        return checkouts.replace({
          ...checkout,
          name: body.name ?? checkout.name,
          description: body.description ?? checkout.description,
          status,
          is_default: body.is_default ?? checkout.is_default,
          updated_at: clock.stamp(),
        });
      }),
    );
    return c.json(toCheckoutChange(changed));
  });

  return app;
}
