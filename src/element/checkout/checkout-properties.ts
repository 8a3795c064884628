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

/**
 * What a page may set, and the parts that it may style.
 *
 * @csspart list - All methods.
 * @csspart list-title - The title of the list. It is read out and not shown, unless you show it.
 * @csspart method - One method: its row and, when chosen, its form.
 * @csspart chosen - Beside `method`: the one that is chosen.
 * @csspart method-label - The row of a method, all of which can be pressed.
 * @csspart radio - The mark of choice in the row.
 * @csspart method-name - The name of a method, in its row and in a result.
 * @csspart method-detail - What a saved method is told apart by.
 * @csspart method-icon - The picture in the row.
 * @csspart form - What the chosen method asks for.
 * @csspart search - Beside `input`: what a long list is searched with.
 * @csspart search-icon - The lens in it.
 * @csspart found - How many were found.
 * @csspart more - The button that shows all saved methods.
 * @csspart saved - The list of what a customer saved.
 * @csspart remove - The button that removes a saved method.
 * @csspart question - Is it to be removed?
 * @csspart remove-yes - Yes.
 * @csspart keep - No.
 * @csspart field - A field with its label.
 * @csspart label - The label of a field.
 * @csspart legend - The label of a group of fields.
 * @csspart input - The input of a field.
 * @csspart select - Beside `input`: a list to choose from.
 * @csspart select-arrow - Its arrow.
 * @csspart checkbox - Beside `input`: a box to check.
 * @csspart listbox - The list below a field that is searched by typing.
 * @csspart option - A row of that list.
 * @csspart hint - A hint below a field.
 * @csspart error - A mistake in a field; beside `notice`, an error.
 * @csspart news - What changed about installments.
 * @csspart frame - The box around the card fields.
 * @csspart submit - The button.
 * @csspart spinner - What turns in it while the payment is made.
 * @csspart skeleton - What stands for a view that is on its way.
 * @csspart bone - One bar of a skeleton.
 * @csspart notice - A banner.
 * @csspart info - Beside `notice`: it is no error.
 * @csspart notice-icon - The sign in a banner.
 * @csspart notice-title - The title of a banner.
 * @csspart notice-text - What a banner says.
 * @csspart retry - The button that tries again.
 * @csspart action - A payment in flight: what the shopper can do.
 * @csspart action-title - The title of it.
 * @csspart action-text - What it says.
 * @csspart steps - The same, as steps.
 * @csspart amount - What is to be paid, or was.
 * @csspart countdown - The time that is left.
 * @csspart qr - A code to scan.
 * @csspart save - The button that keeps its picture.
 * @csspart app - The link to the bank's app.
 * @csspart details - The lines of a payment at a counter or by transfer.
 * @csspart code - The number to pay with.
 * @csspart barcode - The same as bars.
 * @csspart copy - A button that copies.
 * @csspart print - The button that prints.
 * @csspart slip - The link to the provider's own slip.
 * @csspart continue - The way on to the bank or provider.
 * @csspart other - The button that leaves it for another way to pay.
 * @csspart abandon - The button that leaves a code behind.
 * @csspart back - The button that does not.
 * @csspart dialog - What is over the page: the bank's page, or with `presentation="dialog"` the checkout.
 * @csspart backdrop - What is behind the checkout as a dialog.
 * @csspart dialog-title - The title of it.
 * @csspart close - The button that closes it.
 * @csspart result - The outcome.
 * @csspart result-icon - Its sign.
 * @csspart result-title - Its title.
 * @csspart result-text - What it says.
 * @csspart reference - The number a shopper can ask with.
 * @csspart another - The button that saves one more method.
 */
export class CheckoutProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    checkoutSession: { attribute: 'checkout-session' },
    customerSession: { attribute: 'customer-session' },
    // Never reflected: a page that sets the property keeps it out of its markup.
    customerReference: { attribute: 'customer-reference', noAccessor: true },
    // Here so that what a page said before the class came is found.
    customer: { attribute: false, noAccessor: true },
    deviceFingerprints: { attribute: false, noAccessor: true },
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
    required: { type: Boolean, reflect: true },
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
  declare layout: 'accordion' | 'tabs' | undefined;
  /** `inline` (default), or `dialog`: out of sight until `show()` is called. */
  declare presentation: 'inline' | 'dialog' | undefined;
  /** The page has its own button and calls `submit()`. */
  declare hidePayButton: boolean;
  /** The page shows the outcome itself. */
  declare hideResult: boolean;
  /** Name of the control in its form. */
  declare name: string | undefined;
  /** Nothing can be typed or pressed. Nothing typed is lost. */
  declare disabled: boolean;
  /** The form, and the page's styles, find it invalid until everything is filled in that the chosen method asks for. */
  declare required: boolean;
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
