// English of what comes after the press: travels with the code that draws it.
// Comments beside a key are for translators.

export const afterWords = {
  'progress.checking':
    'This is taking longer than usual. We are checking your payment; please do not pay again.',
  'button.continue': 'Continue',
  'button.other': 'Pay another way',
  'challenge.title': 'Confirm with your bank',
  'challenge.left.title': 'Your payment is not confirmed yet',
  'challenge.left.text': 'Confirm it to finish: press Continue. Or pay another way.', // Continue is the word of button.continue
  'wait.title': 'Waiting for confirmation',
  'wait.text': 'You have nothing to do: this page updates by itself.',
  'result.paid.title': 'Payment complete',
  'result.paid.text': 'Thank you. You can close this page.',
  'result.authorized.title': 'Payment authorized',
  'result.authorized.text':
    'Thank you. Your bank keeps the amount for the shop; you have nothing more to do.',
  'result.in_review.title': 'Payment in review',
  'result.in_review.text':
    'It is being checked, and the shop will tell you how it ends. Please do not pay again.',
  'result.enrolled.title': 'Payment method saved',
  'result.enrolled.text': 'You can use it for your next purchase.',
  // What ends in `.enroll` is said where a payment method is saved, in place of what is said of a payment.
  'button.other.enroll': 'Choose another method',
  'challenge.left.title.enroll': 'Not confirmed yet',
  'challenge.left.text.enroll': 'Confirm it to finish: press Continue. Or choose another method.',
  'result.removed.title': 'Payment method removed',
  'result.removed.text': 'It is no longer saved with the shop.',
  'result.canceled.title.enroll': 'Canceled',
  'result.canceled.text.enroll': 'Nothing was saved. Return to the shop to try again.',
  'result.failed.title.enroll': 'Payment method not saved',
  'result.failed.text.enroll': 'Nothing was saved, and nothing was charged. Return to the shop to try again.',
  'decline.generic.enroll': 'Nothing was charged. Check the details, or save another method.',
  'decline.expired.enroll':
    'The time to confirm ran out, and nothing was charged. Try again: you get the full time.',
  'decline.canceled.enroll':
    'It was canceled. Nothing was charged. You can try again or save another method.',
  'result.canceled.title': 'Payment canceled',
  'result.canceled.text': 'Nothing will be charged. Return to the shop if you still want to pay.',
  'result.failed.title': 'Payment not completed',
  'result.failed.text': 'Nothing was charged. Return to the shop to try again.',
  'decline.title': 'Your payment was declined',
  'decline.title.enroll': 'Your payment method could not be saved',
  'decline.generic': 'Nothing was charged. Try again or use another card.',
  'decline.funds': 'There is not enough money in the account. Use another card.',
  'decline.bank': 'Your bank refused it. Call the bank, or use another card.',
  'decline.card_number': 'The card number is not right. Check it, or use another card.',
  'decline.security_code': 'The security code does not match. Check it and try again.',
  'decline.expired_card': 'This card has expired. Use another card.',
  'decline.lost_or_stolen': 'This card cannot be used. Use another card, or call your bank.',
  'decline.authentication': 'Your bank could not confirm that it is you. Try again or use another card.',
  'decline.later': 'It is not possible right now. Try again later or use another card.',
  'decline.wait': 'Try this card again after {time}, or use another card.', // {time} = such as 24 hours
  'decline.stop': 'Do not try this card again. Use another card.',
  'decline.hard': 'This card cannot be used for this payment. Use another card.',
  'decline.method': 'Nothing was charged. Try again or pay another way.',
  'decline.expired': 'The time to pay ran out, and nothing was charged. Try again: you get the full time.',
  'decline.canceled': 'The payment was canceled. Nothing was charged. You can pay another way.',
  'decline.error': 'Something went wrong and nothing was charged. You can try again.',
  'notice.amount': 'The amount is now {amount}. Check it and press the button again.',
  'notice.cancel': 'This payment can no longer be canceled. Wait here: this page shows how it ends.',
  'error.card': 'The card was not accepted. Check the details, or use another card.',
  'attempts.title': 'That was the last try for now',
  'attempts.text': 'Nothing was charged. Return to the shop to start again, or ask it for help.',
  'error.unknown':
    'We could not find out what became of your payment. Press the button again: it will be found, not paid twice.',
  'error.twice': 'This purchase was paid twice. Please contact the shop for a refund.',
  'error.method': 'This payment method is no longer available. Choose another one.',
  'result.expired.title': 'The time ran out',
  'result.refunded.title': 'Payment refunded',
  'result.refunded.text': 'The money goes back to you. Return to the shop if you want to buy again.',
  'voucher.reference': 'Reference', // number that a shop or a bank finds a payment by
  'button.copy': 'Copy', // a button beside a number
  'code.copied': 'Copied',
  'embed.title': 'Confirm your payment',
  'embed.title.enroll': 'Confirm your payment method',
};
