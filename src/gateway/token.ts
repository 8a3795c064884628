// One-time tokens for methods without a card, and the banks of a method. What is asked is checked against the session's
// own list, as everything is.
import type { BanksAnswer, BanksRequest, TokenAnswer, TokenRequest } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { toTypedCustomer } from '../shared/typed-customer.js';
import { isOffered } from './catalog/catalog.js';
import { toPerson } from './payer.js';
import { readPaySession } from './payment.js';
import { readRoot } from './root.js';
import { toTokenDetail } from './values.js';
import type { Yuno } from './yuno.js';

/** Answers `/v1/token`. A card has no place here: its data never comes this way. */
export async function makeToken(yuno: Yuno, request: TokenRequest): Promise<TokenAnswer> {
  const { session, paySession, method, values, customer } = request;
  if (method.type === 'CARD') throw new CheckoutError('request_invalid');
  const [root, listed] = await Promise.all([
    readRoot(yuno, session.token),
    yuno.checkoutMethods(session.token),
  ]);
  if (!isOffered(listed, method)) throw new CheckoutError('method_unavailable');
  await readPaySession(yuno, root, paySession);
  const body = {
    payment_method: {
      type: method.type,
      customer: toPerson(toTypedCustomer(customer, values)),
      ...toTokenDetail(values),
    },
  };
  return { token: await yuno.makeToken(paySession, body) };
}

/** Answers `/v1/banks`. */
export async function readBanks(yuno: Yuno, { session, type }: BanksRequest): Promise<BanksAnswer> {
  const { country } = await readRoot(yuno, session.token);
  return { banks: await yuno.banks(session.token, country, type) };
}
