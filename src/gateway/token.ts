// One-time tokens for what the frame has no part in: methods without a card, and saved ones whose installments were
// chosen. And the banks of a method. What is asked is checked against the session's own list, as everything is.
import type { BanksAnswer, BanksRequest, Plan, TokenAnswer, TokenRequest } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { toTypedCustomer } from '../shared/typed-customer.js';
import { isOffered } from './catalog/catalog.js';
import { toPerson } from './payer.js';
import { readPaySession } from './payment.js';
import { findChosen, type Plans } from './plans.js';
import { readRoot } from './root.js';
import { toMoneyText } from './split.js';
import { toTokenDetail } from './values.js';
import type { Yuno } from './yuno.js';

/** The documented place of an installment, whatever is paid with; amounts are texts there. */
const toCard = ({ id, value, each, total }: Plan) => ({
  installment: {
    ...(id && { id }),
    value,
    amount: { currency: total.currency, value: toMoneyText(each), total_value: toMoneyText(total) },
  },
});

/** Answers `/v1/token`. The data of a card has no place here: it never comes this way. */
export async function makeToken(
  yuno: Yuno,
  plans: Plans,
  request: TokenRequest,
  traceId: string,
): Promise<TokenAnswer> {
  const { session, paySession, method, values, customer, installment } = request;
  if (method.type === 'CARD' && !method.vaultedToken) throw new CheckoutError('request_invalid');
  const [root, listed] = await Promise.all([
    readRoot(yuno, session.token),
    yuno.checkoutMethods(session.token),
  ]);
  if (!isOffered(listed, method)) throw new CheckoutError('method_unavailable');
  await readPaySession(yuno, root, paySession);
  const chosen =
    installment && findChosen(await plans.of(yuno, root, listed, { method, traceId }), installment);
  const body = {
    payment_method: {
      type: method.type,
      ...(method.vaultedToken && { vaulted_token: method.vaultedToken }),
      ...(chosen && { card: toCard(chosen) }),
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
