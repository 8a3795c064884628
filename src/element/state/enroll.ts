// Saves a payment method for a customer session. Fetched with the press: a page that takes payments never needs it.
import type { Method } from '../../shared/contract.js';
import { CheckoutError } from '../../shared/errors.js';
import { askEnrollment, askStatus } from '../api/payments.js';
import { remember } from './memory.js';
import { askSession } from './prepare.js';
import type { Known } from './settle.js';
import type { Store } from './store.js';

export async function enrollOnce(store: Store, method: Method): Promise<Known> {
  const { state, host, client } = store;
  if (state.report?.retry && !(await askSession(store, 'declined'))) throw new CheckoutError('session_used');
  const country = state.opened?.country ?? '';
  const { report, traceId } = await askEnrollment(client, {
    session: store.ref,
    type: method.type,
    country,
  });
  if (!report) throw new CheckoutError('gateway_broken');
  remember(store.ref.token, report.id);
  if (report.final) return { report, traceId };
  const fields = await host.cardFields();
  const { language } = host.settings;
  await fields.tokenize({ session: store.ref, country, language, save: true });
  store.live = store.ref.token;
  const { report: after = report } = await askStatus(client, { session: store.ref, payment: report.id });
  return { report: after, traceId };
}
