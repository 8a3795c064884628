// What a page may set on the element: attributes and properties, and which of them make another checkout.
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Customer, DeviceFingerprint, SessionRef } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';

/** A change of these starts over; a change of anything else keeps every typed character. */
export const RESTART = [
  'checkoutSession',
  'customerSession',
  'gateway',
  'payment',
  'method',
  'country',
] as const;

/** Never in an event, never readable from outside. */
export interface PageKnowledge {
  customer: Customer | undefined;
  customerReference?: string | undefined;
  deviceFingerprints: DeviceFingerprint[] | undefined;
}

export class CheckoutProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    checkoutSession: { attribute: 'checkout-session' },
    customerSession: { attribute: 'customer-session' },
    // Never reflected: a page that sets the property keeps it out of its markup.
    customerReference: { attribute: 'customer-reference', noAccessor: true },
    gateway: {},
    manual: { type: Boolean },
    payment: {},
    language: {},
    country: {},
    method: {},
    layout: {},
    presentation: { reflect: true },
    hidePayButton: { type: Boolean, attribute: 'hide-pay-button' },
    hideResult: { type: Boolean, attribute: 'hide-result' },
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    texts: { attribute: false },
  };

  /** Token of a checkout session: the element pays. */
  declare checkoutSession: string | undefined;
  /** Token of a customer session: the element enrolls a payment method. */
  declare customerSession: string | undefined;
  /** The gateway's base URL. Default: where the script came from. */
  declare gateway: string | undefined;
  /** The merchant's server creates the payment: `tender-token` asks for it. */
  declare manual: boolean;
  /** Id of a payment or enrollment of this session to go on with. */
  declare payment: string | undefined;
  /** BCP 47. Default: the nearest `lang`, then the browser's languages. */
  declare language: string | undefined;
  /** ISO 3166-1 alpha-2. Default: the checkout session's. */
  declare country: string | undefined;
  /** Show only this payment method type, or vaulted token. */
  declare method: string | undefined;
  /** `accordion` (default) or `tabs`. */
  declare layout: string | undefined;
  /** `inline` (default), or `dialog`: out of sight until `show()` is called. */
  declare presentation: string | undefined;
  /** The page has its own button and calls `submit()`. */
  declare hidePayButton: boolean;
  /** The page shows the outcome itself. */
  declare hideResult: boolean;
  /** Name of the control in its form. */
  declare name: string | undefined;
  declare disabled: boolean;
  /** Texts to say otherwise, by message key. */
  declare texts: Partial<Record<WordKey, string>> | undefined;

  /** What the page told once and cannot read back. */
  protected readonly known: PageKnowledge = { customer: undefined, deviceFingerprints: undefined };

  /** The session that the page named. */
  protected get ref(): SessionRef | undefined {
    const { checkoutSession, customerSession } = this;
    if (checkoutSession) return { kind: 'checkout', token: checkoutSession };
    return customerSession ? { kind: 'customer', token: customerSession } : undefined;
  }

  /** What the shop already knows of the shopper. Write-only. */
  set customer(customer: Customer | undefined) {
    this.known.customer = customer;
  }

  /**
   * Whose customer session it is, as the shop's server signed it: the customer's saved methods are listed and can be
   * removed. Write-only. A change reads the session again and loses nothing.
   */
  set customerReference(reference: string | undefined) {
    if (reference === this.known.customerReference) return;
    this.known.customerReference = reference;
    // There is nothing to read back and to compare with.
    this.requestUpdate('customerReference', null);
  }

  /** The shop's own fraud session ids. Write-only. */
  set deviceFingerprints(fingerprints: DeviceFingerprint[] | undefined) {
    this.known.deviceFingerprints = fingerprints;
  }
}
