// English, as far as the first load needs it: until a method is chosen, and for whatever can fail before.
// Comments beside a key are for translators.

export const first = {
  'list.title': 'Payment method',
  'card.loading': 'Loading the card form…',
  'button.pay': 'Pay {amount}',
  'button.pay.plain': 'Pay',
  'button.save': 'Save payment method',
  'button.retry': 'Try again',
  'button.close': 'Close',
  'progress.opening': 'Loading payment methods…',
  'notice.choose': 'Choose a payment method.',
  'error.title': 'That did not work',
  'error.shop': 'Payment is not available right now. Please contact the shop.', // whenever the shop must act
  'error.network': 'The connection was lost. Check it and try again.',
  'error.us': 'Something went wrong on our side. Try again.',
  'error.session': 'This payment link is no longer valid. Go back to the shop and start again.',
  'error.session_used': 'This page was used already. Go back to the shop and start again.',
  'error.chunk': 'A part of this form could not be loaded. Check your connection and try again.',
  'error.browser': 'Your browser is too old to pay here safely. Please update it.',
};
