// What may be imported: the class, the events, the types. No side effect, and nothing a server lacks is touched.
export { TenderCheckout } from './element/checkout/tender-checkout.js';
export type { TenderEventDetails, TenderEventName, TenderEvents } from './element/checkout/events.js';
export type { WordKey } from './element/i18n/words.js';
export type { Failure, Result } from './element/state/checkout-state.js';
export type { Customer, DeviceFingerprint, Method, Money } from './shared/contract.js';
export type { ErrorCode, Who } from './shared/errors.js';
export type { Outcome } from './shared/outcome.js';
