// What an attempt needs before anything can be paid: a session, a key, a token. Asks the page for another session,
// the gateway for the next attempt, the frame for a token.
import type { Method, SessionRef } from '../../shared/contract.js';
import { CheckoutError } from '../../shared/errors.js';
import { isId } from '../../shared/id.js';
import type { TokenizeAnswer, TokenizeAsk } from '../../shared/protocol.js';
import { askAttempt, askStatus, askToken, type Told } from '../api/payments.js';
import type { CheckoutState } from './checkout-state.js';
import { loadChunk } from './load-chunk.js';
import { cardFields } from './parts.js';
import { isLeft } from './reported.js';
import type { Known } from './settle.js';
import type { Attempt, Store } from './store.js';

const asksFor = (ref: SessionRef, token: unknown): SessionRef => ({ kind: ref.kind, token: String(token) });

/** After a failed attempt another session is needed: the page's own, if it has one. True when it gave one. */
export async function askSession(store: Store, reason: 'declined' | 'change_method'): Promise<boolean> {
  const { response } = store.host.emit('tender-session', { reason, previous: store.ref.token });
  if (!response) return false;
  const token: unknown = await response;
  if (!isId(token)) throw new CheckoutError('session_malformed');
  store.ref = asksFor(store.ref, token);
  store.spare = undefined;
  store.host.adopt(store.ref);
  return true;
}

const reasonOf = (store: Store) =>
  store.state.report?.outcome === 'canceled' ? 'change_method' : 'declined';

export const toWireMethod = ({ type, vaultedToken }: Method) => ({
  type,
  ...(vaultedToken && { vaultedToken }),
});

/** The card is kept: because the shopper wants it, or because the shop keeps every card and says so. */
export const isKept = ({ save }: CheckoutState, { fields }: Method): boolean =>
  save || fields.some(({ kind, always }) => kind === 'save' && always);

/** A token from the frame; or the payment that another tab made meanwhile, which is why the provider gives none. */
async function tokenize(store: Store, ask: TokenizeAsk): Promise<TokenizeAnswer | Known> {
  const { client, ref } = store;
  try {
    return await (await cardFields(store)).tokenize(ask);
  } catch (thrown) {
    const { report, traceId } = await askStatus(client, { session: ref }).catch(() => ({}) as Told);
    if (report && !report.retry && !isLeft(store, report)) return { report, traceId };
    throw thrown;
  }
}

/** The session, key and token of a new attempt; or the payment that makes one needless. */
export async function prepare(store: Store, method: Method): Promise<Attempt | Known> {
  const { state, client, host } = store;
  const open = (reuse: string | undefined) => {
    const { opened } = store.state;
    return askAttempt(client, {
      session: store.ref,
      method: toWireMethod(method),
      ...(opened?.amount && { amount: opened.amount }),
      ...(reuse && { reuse }),
      ...(store.abandoned && { abandon: store.abandoned }),
    });
  };
  if (state.report?.retry) await askSession(store, reasonOf(store));
  let attempt = await open(store.spare);
  if ('report' in attempt) return { report: attempt.report, traceId: undefined };
  if (attempt.session !== store.ref.token) store.spare = attempt.session;
  const { installment } = state;
  const { id = '', value = 1, total } = installment ?? {};
  const chosen = installment && store.hasPlans && { installment: { id, value } };
  // A saved method is paid with as it is; only installments need a token that carries them.
  if (method.vaultedToken && !store.needsFrame && !chosen) return { ...attempt, token: undefined, method };
  const { customer, language } = host.settings;
  if (!store.needsFrame) {
    const { token } = await askToken(client, {
      session: store.ref,
      paySession: attempt.session,
      method: toWireMethod(method),
      values: state.values,
      // What the shopper saw: at another price nothing is paid.
      ...(chosen && { installment: { ...chosen.installment, ...(total && { total }) } }),
      ...(customer && { customer }),
    });
    return { ...attempt, token, method };
  }

  const person = store.hasCard ? undefined : await loadChunk(() => import('../../shared/typed-customer.js'));
  const answer = await tokenize(store, {
    session: asksFor(store.ref, attempt.session),
    country: state.opened?.country ?? '',
    language,
    save: isKept(state, method),
    ...(method.vaultedToken && { vaultedToken: method.vaultedToken }),
    ...chosen,
    ...(person && {
      method: { type: method.type, customer: person.toTypedCustomer(customer, state.values) },
    }),
  });
  if ('report' in answer) return answer;
  const { session, token } = answer;
  if (!token) throw new CheckoutError('provider_failed');
  store.live = session;
  if (session !== attempt.session) {
    // The provider moved to a session of its own: the gateway must know it as one of this purchase.
    attempt = await open(session);
    if ('report' in attempt) return { report: attempt.report, traceId: undefined };
    if (attempt.session !== session) throw new CheckoutError('provider_failed');
    store.spare = session;
  }
  return { ...attempt, token, method };
}
