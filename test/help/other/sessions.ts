// Sessions, tokens and enrollments of the second upstream: how each is made and found.
import { at, moneyAt, pairsAt, Refused, requireFields, textAt } from './refusal.js';
import type { Shapes } from './shapes.js';
import type { CustomerSession, Enrollment, Session, Store } from './store.js';

const FEW = 'AR BO BR CL CO CR EC SV GT HN MX NI PA PY PE US UY'.split(' ');
const REQUIRED = ['account_id', 'merchant_order_id', 'payment_description', 'country'];
const MOST_METADATA = 120;

function checkCountry(country: string, { pick }: Shapes): void {
  if (pick('countries', !FEW.includes(country), !/^[A-Z]{2}$/.test(country)))
    throw new Refused(400, 'COUNTRY_NOT_SUPPORTED');
}

export function makeSession(store: Store, body: unknown, shapes: Shapes): Session {
  requireFields(body, [
    ...REQUIRED,
    ...shapes.pick('sessionAmount', [], ['amount.currency', 'amount.value']),
  ]);
  const country = textAt(body, 'country') ?? '';
  checkCountry(country, shapes);
  const customer =
    textAt(body, 'customer_id') ??
    shapes.pick('sessionCustomer', undefined, textAt(body, 'customer_payer.id'));
  if (customer && !store.customers.has(customer)) throw new Refused(400, 'CUSTOMER_NOT_FOUND');
  const metadata = pairsAt(body, 'metadata');
  if (metadata.length > MOST_METADATA) throw new Refused(400, 'INVALID_PARAMETERS');
  const id = store.newId();
  const session: Session = {
    id,
    order: textAt(body, 'merchant_order_id') ?? '',
    description: textAt(body, 'payment_description') ?? '',
    country,
    customer,
    callback: textAt(body, 'callback_url'),
    workflow: textAt(body, 'workflow') ?? 'SDK_CHECKOUT',
    createdAt: store.now(),
    amount: moneyAt(body, 'amount'),
    metadata,
    used: false,
  };
  store.sessions.set(id, session);
  return session;
}

/** Changes what the reading lets an update change; the rest of the body is accepted and ignored. */
export function updateSession(session: Session, body: unknown, { pick }: Shapes): Session {
  if (pick('sessionUpdate', true, false)) requireFields(body, REQUIRED);
  const amount = moneyAt(body, 'amount');
  if (amount) session.amount = amount;
  session.description = textAt(body, 'payment_description') ?? session.description;
  if (pick('sessionUpdate', Array.isArray(at(body, 'metadata')), false))
    session.metadata = pairsAt(body, 'metadata');
  return session;
}

export function makeToken(store: Store, session: Session, body: unknown): string {
  const vaulted = store.vault.get(textAt(body, 'payment_method.vaulted_token') ?? '');
  const number = vaulted?.lastFour ?? textAt(body, 'payment_method.card.number');
  if (!number) throw new Refused(400, 'MISSING_PARAMETERS');
  const token = store.newId();
  store.tokens.set(token, { session: session.id, number, isSpent: false });
  return token;
}

export function findCustomerSession(store: Store, id: string): CustomerSession {
  const session = store.customerSessions.get(id);
  if (!session) throw new Refused(400, 'CHECKOUT_SESSION_NOT_FOUND', 'Unknown customer session');
  return session;
}

export function makeCustomerSession(store: Store, body: unknown, shapes: Shapes): string {
  requireFields(body, ['account_id', 'country', 'customer_id']);
  const customer = textAt(body, 'customer_id') ?? '';
  if (!store.customers.has(customer)) throw new Refused(400, 'CUSTOMER_NOT_FOUND');
  const country = textAt(body, 'country') ?? '';
  checkCountry(country, shapes);
  const id = store.newId();
  store.customerSessions.set(id, { customer, country });
  return id;
}

/** Which body field names the method depends on the reading; the endpoint's own page knows one alone. */
const typeOf = (body: unknown, { pick }: Shapes): string | undefined =>
  textAt(body, 'payment_method_type') ?? pick('enrollField', undefined, textAt(body, 'type'));

export function checkEnrollment(body: unknown, shapes: Shapes): void {
  requireFields(body, ['account_id', 'country']);
  if (!typeOf(body, shapes)) throw new Refused(400, 'MISSING_PARAMETERS', 'Missing: [payment_method_type]');
  checkCountry(textAt(body, 'country') ?? '', shapes);
}

export function makeEnrollment(store: Store, session: string, body: unknown, shapes: Shapes): Enrollment {
  const type = typeOf(body, shapes) ?? '';
  const id = store.newId();
  const enrollment: Enrollment = {
    id,
    session,
    type,
    createdAt: store.now(),
    fingerprint: undefined,
    status: 'READY_TO_ENROLL',
    vaultedToken: undefined,
    redirectUrl: type === 'CARD' ? undefined : 'https://provider.example/authorize?ref=1',
  };
  store.enrollments.set(id, enrollment);
  return enrollment;
}

/** What the SDK does in the browser: the card of an enrollment is in the vault afterwards. */
export function finishEnrollment(store: Store, id: string, fingerprint: string, shapes: Shapes): void {
  const enrollment = store.enrollments.get(id);
  const customer = store.customerSessions.get(enrollment?.session ?? '')?.customer;
  if (!enrollment || !customer) throw new Error(`no enrollment ${id}`);
  for (const earlier of store.enrollments.values())
    if (earlier.fingerprint === fingerprint && shapes.pick('enrollAgain', true, false)) {
      store.vault.delete(earlier.vaultedToken ?? '');
      store.removed.set(earlier.vaultedToken ?? '', customer);
      earlier.status = 'UNENROLLED';
    }
  const token = store.newId();
  store.vault.set(token, { token, customer, lastFour: '0002' });
  store.enrollments.set(id, { ...enrollment, fingerprint, status: 'ENROLLED', vaultedToken: token });
}
