// Tells whoever builds a page what a `tender-error` asks of them: in the console, in development alone. What a shopper
// sees stays calm, and says nothing of hosts and settings. The sentences are those of docs/errors.md.
import type { ErrorCode } from '../../shared/errors.js';
import type { Notice } from './checkout-state.js';

/** What to do, for the codes that a shopper can do nothing about. */
export const ADVICE: Partial<Record<ErrorCode, string>> = {
  session_missing:
    'set checkout-session or customer-session. While your page still fetches it, insert the element afterwards',
  session_ambiguous: 'set one: the first to pay, the second to save',
  session_malformed:
    'give the value of checkout_session or customer_session from Yuno’s answer, and nothing around it',
  session_not_found: 'is it of the same account and environment as the gateway’s keys?',
  session_expired: 'make a new one; answer tender-session with it, and what was typed stays',
  session_used: 'make a session for each purchase. Was it paid elsewhere? Read the order’s payments',
  no_methods: 'publish methods in the checkout builder; see the conditions of each. The slot empty is yours',
  gateway_same_origin: 'give the gateway a host of its own: the origin is the wall around the card fields',
  origin_not_allowed: 'add it to shopOrigins (TENDER_SHOP_ORIGINS), with scheme and port',
  gateway_unreachable: 'does the gateway run there? Host, certificate, connect-src',
  gateway_timeout: 'see the gateway’s log for how long Yuno took',
  gateway_broken: 'does a proxy answer in the gateway’s place?',
  gateway_outdated: 'deploy the gateway of the element’s release',
  upstream_unreachable: 'see its log, and Yuno’s status page',
  upstream_refused: 'the log names Yuno’s code: keys, allowed addresses, a field of the session',
  frame_unreachable: 'frame-src of your policy, an ad blocker, or the gateway',
  frame_moved: 'insert it once, where it stays',
  chunk_unreachable: 'keep the files of earlier ones',
  provider_unreachable: 'sdk.url, and whether its hash is of that version',
  payment_unanswered: 'answer tender-token with the payment',
  payment_mismatch: 'give the id with the session it belongs to',
  workflow_mismatch: 'make sessions with SDK_CHECKOUT, or without workflow',
  request_invalid: 'the gateway’s log says what',
};

const told = new WeakSet<Notice>();

/** A line for a banner whose code asks something of a developer: once, however often it is drawn. */
export function advise(notice: Notice): void {
  const { code } = notice;
  const advice = code && ADVICE[code];
  if (!advice || told.has(notice)) return;
  told.add(notice);
  const page = code === 'origin_not_allowed' ? ` This page is at ${location.origin}.` : '';
  console.error(`Tender: ${code}: ${advice}.${page} See docs/errors.md.`);
}

/** Says that nobody makes the payment: the gateway may not, and no listener answered `tender-token`. */
export function warnOfSilence(): void {
  console.error(
    'Tender: nobody makes this payment. The gateway does not (TENDER_CREATES_PAYMENT), and no listener of ' +
      'tender-token called respondWith. Unless your server makes it on its own, the shopper waits for nothing.',
  );
}

/** Says that an answer to `tender-token` names no payment: the shopper's side looks for one for a minute. */
export function warnOfAnswer(rejected: boolean): void {
  const what = rejected ? 'was rejected' : 'has no id of a payment';
  console.error(
    `Tender: the answer to tender-token ${what}. Answer with { id } of what Yuno created. Whether there is a payment all ` +
      'the same is looked up; after a minute without one it is payment_unanswered.',
  );
}
