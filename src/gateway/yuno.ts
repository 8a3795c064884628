// Yuno's documented calls that a checkout needs, one function each. Builds paths from ids that look like ids, and from
// nothing else. How a call is sent, and what answers look like on the wire, other files know.
import { CheckoutError } from '../shared/errors.js';
import type { GatewayOptions } from './options.js';
import { Transport, type Call } from './transport.js';
import { UpstreamError } from './upstream-error.js';
import { decodeConfiguration, type CheckoutConfiguration } from './wire-configuration.js';
import { decodeBanks, decodeKnown, decodeToken } from './wire-customer.js';
import { decodeEnrollment, type UpstreamEnrollment } from './wire-enrollment.js';
import { decodeMethods, decodeSaved, decodeStatus, type UpstreamMethod } from './wire-methods.js';
import { decodePayment, decodePayments, type UpstreamPayment } from './wire-payment.js';
import { decodePlans, type UpstreamPlan } from './wire-plans.js';
import { decodeSession, type UpstreamSession } from './wire-session.js';

type Place = Pick<Call, 'path' | 'route'>;

function at(strings: TemplateStringsArray, ...ids: readonly string[]): Place {
  if (!ids.every((id) => /^[A-Za-z0-9-]{36,64}$/.test(id))) throw new CheckoutError('request_invalid');
  return { path: String.raw({ raw: strings }, ...ids), route: strings.join(':id') };
}

const OF_ORDER = '/payments?merchant_order_id=';
const ISSUERS = '/issuers?';
const PLANS = '/installments-plans?';

const cancellation = { reason: 'REQUESTED_BY_CUSTOMER' };

export class Yuno {
  readonly #transport: Transport;
  readonly accountId: string;

  constructor(options: GatewayOptions, transport = new Transport(options)) {
    this.#transport = transport;
    this.accountId = options.credentials.accountId;
  }

  async checkoutSession(session: string): Promise<UpstreamSession> {
    return this.#read(at`/checkout/sessions/${session}`, decodeSession);
  }

  async createCheckoutSession(body: object): Promise<UpstreamSession> {
    return this.#transport.ask(
      { kind: 'once', method: 'POST', ...at`/checkout/sessions`, body },
      decodeSession,
    );
  }

  async updateCheckoutSession(session: string, body: object): Promise<UpstreamSession> {
    const place = at`/checkout/sessions/${session}`;
    return this.#transport.ask({ kind: 'update', method: 'PATCH', ...place, body }, decodeSession);
  }

  async checkoutMethods(session: string): Promise<UpstreamMethod[]> {
    return this.#read(at`/checkout/sessions/${session}/payment-methods`, decodeMethods);
  }

  async enrollableMethods(customerSession: string): Promise<UpstreamMethod[]> {
    return this.#read(at`/checkout/customers/sessions/${customerSession}/payment-methods`, decodeMethods);
  }

  async enroll(customerSession: string, body: object, key: string): Promise<UpstreamEnrollment> {
    const place = at`/customers/sessions/${customerSession}/payment-methods`;
    return this.#write(place, body, key, decodeEnrollment);
  }

  async enrollment(id: string): Promise<UpstreamEnrollment> {
    return this.#read(at`/payment-methods/${id}`, decodeEnrollment);
  }

  /** What a customer saved, and can be used. */
  async savedMethods(customer: string): Promise<UpstreamMethod[]> {
    return this.#read(at`/customers/${customer}/payment-methods`, decodeSaved);
  }

  /** The status of one saved method of this customer. */
  async savedStatus(customer: string, vaulted: string): Promise<string> {
    return this.#read(at`/customers/${customer}/payment-methods/${vaulted}`, decodeStatus);
  }

  async unenroll(customer: string, vaulted: string, key: string): Promise<void> {
    const place = at`/customers/${customer}/payment-methods/${vaulted}/unenroll`;
    await this.#transport.ask({ kind: 'keyed', method: 'POST', ...place, key }, () => undefined);
  }

  async createPayment(body: object, key: string): Promise<UpstreamPayment> {
    return this.#write(at`/payments`, body, key, decodePayment);
  }

  async payment(id: string): Promise<UpstreamPayment> {
    return this.#read(at`/payments/${id}`, decodePayment);
  }

  /** A one-time token of a session, for a method without a card. */
  async makeToken(session: string, body: object): Promise<string> {
    const place = at`/checkout/sessions/${session}/token`;
    return this.#transport.ask({ kind: 'once', method: 'POST', ...place, body }, decodeToken);
  }

  /** The banks that a method can be paid with. */
  async banks(session: string, country: string, type: string): Promise<{ id: string; name: string }[]> {
    const query = new URLSearchParams({
      checkout_session: session,
      country_code: country,
      payment_method: type,
    });
    return this.#read({ path: `${ISSUERS}${query.toString()}`, route: ISSUERS }, decodeBanks);
  }

  /** Installment plans of the account, narrowed as far as Yuno's filters go. */
  async plans(query: Readonly<Record<string, string>>): Promise<UpstreamPlan[]> {
    const path = PLANS + new URLSearchParams(query).toString();
    return this.#transport.ask({ kind: 'brief', method: 'GET', path, route: PLANS }, decodePlans);
  }

  /** One plan, by the id that a session names. */
  async plan(id: string): Promise<UpstreamPlan[]> {
    return this.#transport.ask(
      { kind: 'brief', method: 'GET', ...at`/installments-plans/${id}` },
      decodePlans,
    );
  }

  /** What Yuno knows of a customer, as names of fields: never a value. */
  async knownOf(customer: string): Promise<ReadonlySet<string>> {
    return this.#read(at`/customers/${customer}`, decodeKnown);
  }

  /** Every payment of an order. None is an empty list, however Yuno says it. */
  async paymentsOfOrder(orderId: string): Promise<UpstreamPayment[]> {
    const place = { path: OF_ORDER + encodeURIComponent(orderId), route: OF_ORDER };
    try {
      return await this.#read(place, decodePayments);
    } catch (thrown) {
      if (thrown instanceof UpstreamError && thrown.missing) return [];
      throw thrown;
    }
  }

  async cancelPayment(id: string, transaction: string, key: string): Promise<void> {
    const place = at`/payments/${id}/transactions/${transaction}/cancel`;
    await this.#write(place, cancellation, key, () => undefined);
  }

  /** What the merchant set in the checkout builder: a closed beta, so most accounts are refused. */
  async configuration(checkout: string): Promise<CheckoutConfiguration> {
    const headers = { 'X-Account-Code': this.accountId };
    const call: Call = { kind: 'spare', method: 'GET', ...at`/checkouts/${checkout}`, headers };
    return this.#transport.ask(call, decodeConfiguration);
  }

  #read<T>(place: Place, decode: (body: unknown) => T): Promise<T> {
    return this.#transport.ask({ kind: 'read', method: 'GET', ...place }, decode);
  }

  #write<T>(place: Place, body: object, key: string, decode: (body: unknown) => T): Promise<T> {
    return this.#transport.ask({ kind: 'keyed', method: 'POST', ...place, body, key }, decode);
  }
}
