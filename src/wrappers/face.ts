// What a page may set on the element and what it hears, as tables. Generated from custom-elements.json by
// `npm run manifest`: do not edit.
/** Property → attribute; null where only the property can be set. */
export const ATTRIBUTES = {
  checkoutSession: 'checkout-session',
  customerSession: 'customer-session',
  gateway: 'gateway',
  manual: 'manual',
  payment: 'payment',
  language: 'language',
  country: 'country',
  method: 'method',
  layout: 'layout',
  presentation: 'presentation',
  hidePayButton: 'hide-pay-button',
  hideResult: 'hide-result',
  name: 'name',
  disabled: 'disabled',
  required: 'required',
  texts: null,
  customer: null,
  customerReference: 'customer-reference',
  deviceFingerprints: null,
} as const;

/** Properties that are on or off. */
export const SWITCHES: readonly string[] = ['manual', 'hidePayButton', 'hideResult', 'disabled', 'required'];

/** Event → name of its handler. */
export const HANDLERS = {
  'tender-ready': 'onTenderReady',
  'tender-change': 'onTenderChange',
  'tender-submit': 'onTenderSubmit',
  'tender-token': 'onTenderToken',
  'tender-action': 'onTenderAction',
  'tender-session': 'onTenderSession',
  'tender-result': 'onTenderResult',
  'tender-error': 'onTenderError',
  close: 'onClose',
} as const;
