// <tender-checkout> for Angular: a standalone directive on the tag. What it declares; what it does is in
// angular-checkout.ts. Generated from custom-elements.json by `npm run manifest`: do not edit.
import * as i0 from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR } from '@angular/forms';
import { AngularCheckout, toControl } from './angular-checkout.js';
import type { TenderEventOf, TenderProps } from './types.js';

export type { PaymentControl, TenderControlErrors, TenderPayment } from './payment-control.js';
export type { TenderElement } from './types.js';

/** Takes a payment, or saves a payment method. In a form: a control whose value is a TenderPayment. */
export class TenderCheckout extends AngularCheckout {
  /** Token of a checkout session: the element pays. */
  checkoutSession: TenderProps['checkoutSession'];
  /** Token of a customer session: the element enrolls a payment method. */
  customerSession: TenderProps['customerSession'];
  /** The gateway's base URL. Default: where the script came from. */
  gateway: TenderProps['gateway'];
  /** The merchant's server creates the payment: `tender-token` asks for it. */
  manual = false;
  /** Id of a payment or enrollment of this session to go on with. */
  payment: TenderProps['payment'];
  /** BCP 47. Default: the nearest `lang`, then the browser's languages. */
  language: TenderProps['language'];
  /** ISO 3166-1 alpha-2. Default: the checkout session's. */
  country: TenderProps['country'];
  /** Show only this payment method type, or vaulted token. */
  method: TenderProps['method'];
  /** `accordion` (default) or `tabs`. */
  layout: TenderProps['layout'];
  /** `inline` (default), or `dialog`: out of sight until `show()` is called. */
  presentation: TenderProps['presentation'];
  /** The page has its own button and calls `submit()`. */
  hidePayButton = false;
  /** The page shows the outcome itself. */
  hideResult = false;
  /** Name of the control in its form. */
  name: TenderProps['name'];
  /** Nothing can be typed or pressed. Nothing typed is lost. */
  disabled = false;
  /** The form, and the page's styles, find it invalid until everything is filled in that the chosen method asks for. */
  required = false;
  /** Texts to say otherwise, by message key. */
  texts: TenderProps['texts'];
  /** What the shop already knows of the shopper. Write-only. */
  customer: TenderProps['customer'];
  /** Whose customer session it is, as the shop's server signed it: the customer's saved methods are listed and can be removed. Write-only. A change reads the session again and loses nothing. */
  customerReference: TenderProps['customerReference'];
  /** The shop's own fraud session ids. Write-only. */
  deviceFingerprints: TenderProps['deviceFingerprints'];

  /** The methods are on screen. */
  readonly tenderReady = new i0.EventEmitter<TenderEventOf<'tender-ready'>>();
  /** Selection or completeness changed. */
  readonly tenderChange = new i0.EventEmitter<TenderEventOf<'tender-change'>>();
  /** The shopper asked to pay or save. Cancelable; `respondWith` for a check of the page's own. */
  readonly tenderSubmit = new i0.EventEmitter<TenderEventOf<'tender-submit'>>();
  /** A one-time token exists and the merchant's server is to create the payment. */
  readonly tenderToken = new i0.EventEmitter<TenderEventOf<'tender-token'>>();
  /** The shopper is about to be asked elsewhere. Cancelable. */
  readonly tenderAction = new i0.EventEmitter<TenderEventOf<'tender-action'>>();
  /** Another session is needed; unanswered, the gateway clones a checkout session. */
  readonly tenderSession = new i0.EventEmitter<TenderEventOf<'tender-session'>>();
  /** An outcome is known. */
  readonly tenderResult = new i0.EventEmitter<TenderEventOf<'tender-result'>>();
  /** It cannot go on by itself. */
  readonly tenderError = new i0.EventEmitter<TenderEventOf<'tender-error'>>();

  // For the compiler of templates: as attributes, switches are on without a value.
  declare static ngAcceptInputType_manual: unknown;
  declare static ngAcceptInputType_hidePayButton: unknown;
  declare static ngAcceptInputType_hideResult: unknown;
  declare static ngAcceptInputType_disabled: unknown;
  declare static ngAcceptInputType_required: unknown;

  static readonly ɵfac: i0.ɵɵFactoryDeclaration<TenderCheckout, never> = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '17.0.0',
    ngImport: i0,
    type: TenderCheckout,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  } as never);

  static readonly ɵdir: i0.ɵɵDirectiveDeclaration<
    TenderCheckout,
    'tender-checkout',
    ['tenderCheckout'],
    {
      checkoutSession: { alias: 'checkoutSession'; required: false; isSignal: false };
      customerSession: { alias: 'customerSession'; required: false; isSignal: false };
      gateway: { alias: 'gateway'; required: false; isSignal: false };
      manual: { alias: 'manual'; required: false; isSignal: false };
      payment: { alias: 'payment'; required: false; isSignal: false };
      language: { alias: 'language'; required: false; isSignal: false };
      country: { alias: 'country'; required: false; isSignal: false };
      method: { alias: 'method'; required: false; isSignal: false };
      layout: { alias: 'layout'; required: false; isSignal: false };
      presentation: { alias: 'presentation'; required: false; isSignal: false };
      hidePayButton: { alias: 'hidePayButton'; required: false; isSignal: false };
      hideResult: { alias: 'hideResult'; required: false; isSignal: false };
      name: { alias: 'name'; required: false; isSignal: false };
      disabled: { alias: 'disabled'; required: false; isSignal: false };
      required: { alias: 'required'; required: false; isSignal: false };
      texts: { alias: 'texts'; required: false; isSignal: false };
      customer: { alias: 'customer'; required: false; isSignal: false };
      customerReference: { alias: 'customerReference'; required: false; isSignal: false };
      deviceFingerprints: { alias: 'deviceFingerprints'; required: false; isSignal: false };
    },
    {
      tenderReady: 'tenderReady';
      tenderChange: 'tenderChange';
      tenderSubmit: 'tenderSubmit';
      tenderToken: 'tenderToken';
      tenderAction: 'tenderAction';
      tenderSession: 'tenderSession';
      tenderResult: 'tenderResult';
      tenderError: 'tenderError';
    },
    never,
    never,
    true
  > = i0.ɵɵngDeclareDirective({
    minVersion: '16.1.0',
    version: '17.0.0',
    ngImport: i0,
    type: TenderCheckout,
    isStandalone: true,
    selector: 'tender-checkout',
    inputs: {
      checkoutSession: 'checkoutSession',
      customerSession: 'customerSession',
      gateway: 'gateway',
      manual: ['manual', 'manual', i0.booleanAttribute],
      payment: 'payment',
      language: 'language',
      country: 'country',
      method: 'method',
      layout: 'layout',
      presentation: 'presentation',
      hidePayButton: ['hidePayButton', 'hidePayButton', i0.booleanAttribute],
      hideResult: ['hideResult', 'hideResult', i0.booleanAttribute],
      name: 'name',
      disabled: ['disabled', 'disabled', i0.booleanAttribute],
      required: ['required', 'required', i0.booleanAttribute],
      texts: 'texts',
      customer: 'customer',
      customerReference: 'customerReference',
      deviceFingerprints: 'deviceFingerprints',
    },
    outputs: {
      tenderReady: 'tenderReady',
      tenderChange: 'tenderChange',
      tenderSubmit: 'tenderSubmit',
      tenderToken: 'tenderToken',
      tenderAction: 'tenderAction',
      tenderSession: 'tenderSession',
      tenderResult: 'tenderResult',
      tenderError: 'tenderError',
    },
    host: {
      listeners: {
        'tender-ready': 'heard(tenderReady, $event)',
        'tender-change': 'heard(tenderChange, $event)',
        'tender-submit': 'heard(tenderSubmit, $event)',
        'tender-token': 'heard(tenderToken, $event)',
        'tender-action': 'heard(tenderAction, $event)',
        'tender-session': 'heard(tenderSession, $event)',
        'tender-result': 'heard(tenderResult, $event)',
        'tender-error': 'heard(tenderError, $event)',
        focusout: 'control.leave()',
      },
    },
    providers: [
      { provide: NG_VALUE_ACCESSOR, useFactory: toControl, deps: [TenderCheckout], multi: true },
      { provide: NG_VALIDATORS, useFactory: toControl, deps: [TenderCheckout], multi: true },
    ],
    exportAs: ['tenderCheckout'],
    usesOnChanges: true,
  } as never);
}
