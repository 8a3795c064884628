// The calls of the second upstream: path → what is done and answered. Everything else is not found, as the closed
// betas of the API are for most merchants.
import { once } from './once.js';
import { cancel, checkPayment, findPayment, findSession, makePayment } from './payments.js';
import { Refused, requireFields } from './refusal.js';
import {
  checkEnrollment,
  findCustomerSession,
  makeCustomerSession,
  makeEnrollment,
  makeSession,
  makeToken,
  updateSession,
} from './sessions.js';
import type { Shapes } from './shapes.js';
import type { Store, Vaulted } from './store.js';

export interface Asked {
  /** The ids in the path, in their order. */
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly key: string | undefined;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

type Handler = (store: Store, shapes: Shapes, asked: Asked) => Answered | Promise<Answered>;

const ok = (body: unknown): Answered => ({ status: 200, body });
const created = (body: unknown): Answered => ({ status: 201, body });
const first = ({ ids }: Asked): string => ids[0] ?? '';

const createPayment: Handler = async (store, shapes, { body, key }) => {
  const id = await once(
    store,
    key && `payment ${key}`,
    () => checkPayment(body, shapes),
    () => makePayment(store, body, shapes).id,
  );
  return created(shapes.created(findPayment(store, id)));
};

const listPayments: Handler = (store, shapes, { query }) => {
  const found = store.paymentsOf(query.get('merchant_order_id') ?? '');
  if (found.length === 0 && shapes.pick('noPayments', false, true))
    throw new Refused(400, 'PAYMENT_NOT_FOUND');
  return ok(found.map((payment) => shapes.read(payment)));
};

const cancelPayment: Handler = async (store, shapes, asked) => {
  const id = await once(
    store,
    asked.key && `cancel ${asked.key}`,
    () => undefined,
    () => cancel(store, first(asked)).id,
  );
  return ok(shapes.created(findPayment(store, id)));
};

const enroll: Handler = async (store, shapes, asked) => {
  const session = first(asked);
  findCustomerSession(store, session);
  const id = await once(
    store,
    asked.key && `enroll ${asked.key}`,
    () => checkEnrollment(asked.body, shapes),
    () => makeEnrollment(store, session, asked.body, shapes).id,
  );
  return created(readEnrollment(store, shapes, id));
};

const readEnrollment = (store: Store, shapes: Shapes, id: string): object => {
  const kept = store.enrollments.get(id);
  if (!kept) throw new Refused(404, 'NOT_FOUND');
  return shapes.enrollment(kept);
};

const saved = (store: Store, customer: string | undefined) =>
  [...store.vault.values()].filter((vaulted) => vaulted.customer === customer);

const listPlans: Handler = (_, shapes, { query }) => {
  requireFields(Object.fromEntries(query), ['account_id']);
  return ok(shapes.plans(Number(query.get('amount') ?? 0), query.get('currency') ?? ''));
};

const findSaved = (store: Store, { ids: [customer, token] }: Asked): Vaulted => {
  const found = store.vault.get(token ?? '');
  if (!found || found.customer !== customer) throw new Refused(400, 'NOT_FOUND');
  return found;
};

const readSaved: Handler = (store, shapes, asked) => {
  const isGone = store.removed.get(asked.ids[1] ?? '') === first(asked);
  if (isGone && shapes.pick('unenrolled', true, false)) return ok({ status: 'UNENROLLED' });
  return ok(shapes.saved(findSaved(store, asked)));
};

const unenroll: Handler = async (store, _, asked) => {
  await once(
    store,
    asked.key && `unenroll ${asked.key}`,
    () => undefined,
    () => {
      const { token, customer } = findSaved(store, asked);
      store.vault.delete(token);
      store.removed.set(token, customer);
      return token;
    },
  );
  return ok({ status: 'UNENROLLED' });
};

/** `:id` stands for one id. */
const ROUTES: Readonly<Record<string, Handler>> = {
  'POST /customers': (store) => {
    const id = store.newId();
    store.customers.add(id);
    return created({ id });
  },
  'POST /customers/sessions': (store, shapes, { body }) =>
    created({ customer_session: makeCustomerSession(store, body, shapes) }),
  'POST /checkout/sessions': (store, shapes, { body }) =>
    ok(shapes.session(makeSession(store, body, shapes), 'create')),
  'GET /checkout/sessions/:id': (store, shapes, asked) =>
    ok(shapes.session(findSession(store, first(asked)), 'read')),
  'PATCH /checkout/sessions/:id': (store, shapes, asked) =>
    ok(shapes.session(updateSession(findSession(store, first(asked)), asked.body, shapes), 'update')),
  'GET /checkout/sessions/:id/payment-methods': (store, shapes, asked) => {
    const { id, customer } = findSession(store, first(asked));
    return ok(shapes.methods(id, saved(store, customer)));
  },
  'POST /checkout/sessions/:id/token': (store, _, asked) =>
    created({ token: makeToken(store, findSession(store, first(asked)), asked.body) }),
  'GET /checkout/customers/sessions/:id/payment-methods': (store, shapes, asked) => {
    findCustomerSession(store, first(asked));
    return ok(shapes.enrollable(first(asked)));
  },
  'POST /customers/sessions/:id/payment-methods': enroll,
  'GET /payment-methods/:id': (store, shapes, asked) => ok(readEnrollment(store, shapes, first(asked))),
  'GET /customers/:id/payment-methods': (store, shapes, asked) =>
    ok({ payment_methods: saved(store, first(asked)).map((vaulted) => shapes.saved(vaulted)) }),
  'GET /customers/:id/payment-methods/:id': readSaved,
  'POST /customers/:id/payment-methods/:id/unenroll': unenroll,
  'GET /installments-plans': listPlans,
  'POST /payments': createPayment,
  'GET /payments': listPayments,
  'GET /payments/:id': (store, shapes, asked) => ok(shapes.read(findPayment(store, first(asked)))),
  'POST /payments/:id/transactions/:id/cancel': cancelPayment,
};

const table = Object.entries(ROUTES).map(([route, handler]) => {
  const [method = '', path = ''] = route.split(' ');
  return { method, pattern: new RegExp(`^${path.replaceAll(':id', '([^/]+)')}$`), handler };
});

/** The handler of a call with the ids in its path, or nothing. `path` comes after `/v1`. */
export function findRoute(method: string, path: string): { handler: Handler; ids: string[] } | undefined {
  // A fixed path wins over one with an id in the same place.
  for (const row of table) {
    const match = row.method === method ? row.pattern.exec(path) : null;
    if (match) return { handler: row.handler, ids: match.slice(1) };
  }
  return undefined;
}
