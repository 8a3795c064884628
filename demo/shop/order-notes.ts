// What the shop says after a form was posted. Says no more than the shopper needs: why an id was refused helps
// whoever made it up.
import type { Judgement } from './judge-payment.js';

export interface Note {
  readonly status: 200 | 400 | 502;
  readonly tone: 'good' | 'bad' | 'open';
  readonly title: string;
  readonly text: string;
}

const NOT_PAID = {
  unknown: 'We could not find a payment for this order. Nothing was charged by us.',
  foreign: 'This payment does not belong to your order, so the order is still open.',
  amount: 'The payment is not for the amount of your order, so we have not accepted it.',
  status: 'The payment has not gone through, so the order is still open.',
} as const;

export function toNote(judgement: Judgement | { readonly kind: 'closed' }): Note {
  switch (judgement.kind) {
    case 'paid':
      return { status: 200, tone: 'good', title: 'Paid', text: 'Thank you. Your coffee is on its way.' };
    case 'reserved':
      return {
        status: 200,
        tone: 'good',
        title: 'Reserved',
        text: 'Your bank has set the amount aside. We take it when your coffee leaves.',
      };
    case 'awaited':
      return {
        status: 200,
        tone: 'open',
        title: 'Waiting for your payment',
        text: 'Your order is kept. How to pay it is told on the page of the order.',
      };
    case 'not-paid':
      return { status: 400, tone: 'bad', title: 'Not paid', text: NOT_PAID[judgement.reason] };
    case 'unclear':
      return {
        status: 502,
        tone: 'open',
        title: 'We do not know yet',
        text: 'We could not ask whether your payment went through. Please do not pay again: reload this page in a minute.',
      };
    case 'closed':
      return {
        status: 502,
        tone: 'open',
        title: 'The till is closed',
        text: 'The shop could not open a checkout with Yuno. Please try again in a moment.',
      };
  }
}
