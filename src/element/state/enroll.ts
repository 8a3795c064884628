// Saves a payment method for a customer session. Fetched with the press: a page that takes payments never needs it.
// One session saves one method: after a failure, or for another method, the page is asked for the next session.
import type { Customer, Method, Values } from '../../shared/contract.js';
import { CheckoutError } from '../../shared/errors.js';
import { askEnrollment, askStatus } from '../api/payments.js';
import { nameOf, pageFields } from '../model/field.js';
import { following } from './follow.js';
import { remember } from './memory.js';
import { cardFields } from './parts.js';
import { askSession } from './prepare.js';
import type { Known } from './settle.js';
import type { Store } from './store.js';

/** Those whose shopper turned away from an enrollment that still waits. */
const leavers = new WeakSet<Store>();

/** What the method asks for, typed here or known to the shop. Nothing else that was typed is sent. */
function toValues(method: Method, typed: Values, customer: Customer | undefined): Values {
  const { firstName, lastName, email, phone, document } = customer ?? {};
  const known = {
    'name.first_name': firstName,
    'name.last_name': lastName,
    email,
    'phone.country_code': phone?.countryCode,
    'phone.number': phone?.number,
    'document.document_type': document?.documentType,
    'document.document_number': document?.documentNumber,
  };
  const asked = pageFields(method).map(nameOf);
  return Object.fromEntries(
    Object.entries({ ...known, ...typed }).flatMap(([path, value]) =>
      value && asked.some((name) => path === name || path.startsWith(`${name}.`)) ? [[path, value]] : [],
    ),
  );
}

/** Another session where one is needed. Throws when the last one is spent and the page has no other. */
async function renewSession(store: Store): Promise<void> {
  const { report } = store.state;
  const failed = report?.retry === true;
  if (!failed && !leavers.has(store)) return;
  const renewed = await askSession(
    store,
    failed && report.outcome !== 'canceled' ? 'declined' : 'change_method',
  );
  if (!renewed && failed) throw new CheckoutError('session_used');
  // Without another one the gateway says whether this session takes a second method.
  if (!renewed) return;
  leavers.delete(store);
  store.abandoned = undefined;
  store.set({ report: undefined });
}

/** The frame hands the card to the provider. Where that refuses, the enrollment itself may say why. */
async function giveCard(store: Store, id: string, country: string): Promise<void> {
  const { host, ref } = store;
  const fields = await cardFields(store);
  const { language } = host.settings;
  try {
    await fields.tokenize({ session: ref, country, language, save: true });
    store.live = ref.token;
  } catch (thrown) {
    const { report } = await askStatus(store.client, { session: ref, payment: id }).catch(() => ({
      report: undefined,
    }));
    if (!report || report.status === 'READY_TO_ENROLL' || report.status === 'CREATED') throw thrown;
    if (leavers.has(store) && !report.final) throw new CheckoutError('session_used', { cause: thrown });
  }
}

/** One press. What was begun with this session before, here or on another device, is gone on with. */
export async function enrollOnce(store: Store, method: Method): Promise<Known> {
  const { host, client } = store;
  await renewSession(store);
  const country = store.state.opened?.country ?? '';
  const values = toValues(method, store.state.values, host.settings.customer);
  const { report, traceId } = await askEnrollment(client, {
    session: store.ref,
    type: method.type,
    country,
    ...(Object.keys(values).length > 0 && { values }),
  });
  if (!report) throw new CheckoutError('gateway_broken');
  remember(store.ref.token, report.id);
  // Whoever followed it since the page was opened has told of it already: this press is told anew.
  if (following(store)) store.abandoned = report.id;
  if (report.final || !store.needsFrame) return { report, traceId };
  await giveCard(store, report.id, country);
  const { report: after = report } = await askStatus(client, { session: store.ref, payment: report.id });
  return { report: after, traceId };
}

/** The shopper wants to save another method. What waits can still be confirmed, and is then saved, too. */
export function leaveEnrollment(store: Store): void {
  const { report } = store.state;
  if (report) store.abandoned = report.id;
  leavers.add(store);
  store.host.proceed(false);
  store.live = undefined;
  store.set({ phase: 'form', report: undefined, surface: undefined, left: false, notice: undefined });
  // To the methods, once they are back.
  setTimeout(() => {
    store.host.focus();
  });
}

/** One is saved, and the shopper wants to save another: that takes another session, which is asked for before anything is typed. */
export async function saveAnother(store: Store): Promise<void> {
  if (!(await askSession(store, 'change_method'))) throw new CheckoutError('session_used');
  store.abandoned = undefined;
  store.set({ phase: 'form', report: undefined, notice: undefined });
  // What is saved by now is listed for the new session.
  void store.open();
  setTimeout(() => {
    store.host.focus();
  });
}
