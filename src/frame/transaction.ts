// One press at the SDK: from card data to a token, and on until the payment is known or given up. Holds the card for
// as long as one call takes, and repeats nothing of what the SDK says.
import { toDeferred } from '../shared/deferred.js';
import type { TokenizeAnswer } from '../shared/protocol.js';
import { Refusal } from '../shared/refusal.js';
import type { ProviderAsks } from './sdk-protocol.js';
import type { Sdk, SdkMethod, SdkResult, SdkToken } from './sdk-types.js';

export interface Transaction {
  /** Rejects with `card_refused`, `provider_unreachable` or `provider_failed`. */
  readonly answer: Promise<TokenizeAnswer>;
  /** The payment exists, so the SDK goes on; or it will never exist, so the SDK stops. */
  continue(created: boolean): void;
  /** The SDK shows the shopper something. */
  shown(): void;
  /** Ends it, whatever it waits for. */
  drop(): void;
}

/** Why there is no token. The SDK's codes are not listed anywhere, so what they talk about decides. */
export function toFailure(thrown: unknown, hasCard: boolean): Refusal {
  const message: unknown = (thrown as { message?: unknown } | null | undefined)?.message;
  const { code = '', reason = message } = (message ?? {}) as { code?: unknown; reason?: unknown };
  if (code === 'NETWORK_ERROR') return new Refusal('provider_unreachable');
  const isAboutCard = /card|security.?code/i.test(`${String(code)} ${String(reason)}`);
  return new Refusal(hasCard && isAboutCard ? 'card_refused' : 'provider_failed');
}

/** What the SDK is to pay with. Its `customer` has the names of ours. */
function toSdkMethod({ card, ask }: ProviderAsks['tokenize'][0]): SdkMethod {
  const { method, save, session, vaultedToken, installment } = ask;
  if (method) return { type: method.type, data: { customer: method.customer } };
  // Its price is Yuno's. A plan that a session holds itself has no id.
  const plan = installment && {
    installment: { ...(installment.id && { id: installment.id }), value: installment.value },
  };
  if (vaultedToken) {
    // The code alone, whatever came along with it.
    if (!card) throw new Refusal('card_refused');
    const { securityCode } = card;
    return { type: 'CARD', vaultedToken, data: { card: { securityCode }, ...plan } };
  }
  if (!card || !('number' in card)) throw new Refusal('card_refused');
  const keeps = save && session.kind === 'checkout';
  return { type: 'CARD', data: { card, ...(keeps && { vaultOnSuccess: true }), ...plan } };
}

/** The SDK knows languages by two letters, and tells regions apart in Chinese alone. */
const toSdkLanguage = (language: string): string => /^(zh-\w\w|[a-z]+)/i.exec(language)?.[0] ?? language;

/**
 * Starts a transaction in the mode that fits the session: for a checkout session the SDK hands over a token and
 * waits for the payment; a customer session has no token, so it is answered as soon as the SDK is under way.
 * @param onOver the SDK's part has ended
 */
export function begin(sdk: Sdk, press: ProviderAsks['tokenize'][0], onOver: () => void): Transaction {
  const { ask } = press;
  const paymentMethod = toSdkMethod(press);
  const { kind, token: session } = ask.session;
  const isPayment = kind === 'checkout';
  const hasCard = ask.method === undefined;
  const answer = toDeferred<TokenizeAnswer>();
  const created = toDeferred<undefined>();

  const onStatus = (result: SdkResult): void => {
    if (isPayment || result.status === 'INTERNAL_ERROR') answer.reject(toFailure(result, hasCard));
    else answer.resolve({ session });
    // After the answer, which takes a few microtasks to leave.
    setTimeout(onOver);
  };
  const createPayment = ({ token, checkout_session = session }: SdkToken): Promise<undefined> => {
    answer.resolve({ token, session: checkout_session });
    return created.promise;
  };

  const transaction = sdk.transaction({
    ...(isPayment ? { checkoutSession: session, createPayment } : { customerSession: session }),
    countryCode: ask.country,
    language: toSdkLanguage(ask.language),
    showStatusScreen: false,
    showLoading: () => undefined,
    onStatus,
  });
  const start = async (): Promise<void> => transaction.start({ paymentMethod });
  start().then(
    () => {
      if (isPayment) answer.reject(new Refusal('provider_failed'));
      else answer.resolve({ session });
    },
    (thrown: unknown) => answer.reject(toFailure(thrown, hasCard)),
  );

  const end = async (): Promise<void> => {
    await transaction.cancel();
    await transaction.unmount();
  };
  return {
    answer: answer.promise,
    continue(isCreated) {
      if (isCreated) created.resolve(undefined);
      else this.drop();
    },
    shown() {
      if (!isPayment) answer.resolve({ session });
    },
    drop() {
      const gone = new Refusal('provider_failed');
      answer.reject(gone);
      created.reject(gone);
      // A transaction that is over already may object.
      end().catch(() => undefined);
    },
  };
}
