// English, as far as the first load needs it: until the methods are on screen, and for when nothing more can
// be fetched.
// Comments beside a key are for translators.

export const first = {
  'list.title': 'Payment method',
  'button.pay': 'Pay {amount}',
  'button.pay.plain': 'Pay',
  'button.save': 'Save payment method',
  'button.retry': 'Try again',
  'progress.opening': 'Loading payment methods…',
  'error.title': 'That did not work',
  'error.network': 'The connection was lost. Check it and try again.',
  'error.chunk': 'A part of this form could not be loaded. Check your connection and try again.',
  'button.close': 'Close',
  'card.loading': 'Loading the form…',
};
