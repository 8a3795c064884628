// What a merchant's tests import in a browser: a shopper's hands for the page's own checkout, and sessions to try it with.
export { CARDS, type CardChoice, type CardInput, type CardName, type ChallengeAnswer } from './cards.js';
export type { CheckoutHands, Heard, HeardEvent, Waiting } from './checkout-hands.js';
export { driveCheckout, type DriveOptions } from './drive-checkout.js';
export { createCheckoutSession, createCustomerSession } from './sessions.js';
