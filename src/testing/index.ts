// What a merchant's tests import in Node: a sandbox in one call, test cards, and a shopper's hands over Playwright.
export { CARDS, type CardChoice, type CardInput, type CardName, type ChallengeAnswer } from './cards.js';
export type { CheckoutHands, Heard, HeardEvent, Waiting } from './checkout-hands.js';
export type { Fault, Levers, PaymentEnd, WebhookTarget } from './levers.js';
export type { Body, Credentials, Json, Merchant } from './merchant.js';
export type { FrameLike, LocatorLike, PageLike } from './page-like.js';
export { checkoutOn, type HandsOptions } from './playwright.js';
export { startSandbox, type SandboxOptions, type TestSandbox } from './start-sandbox.js';
