// English of the card form: travels with the code that draws it.
// Comments beside a key are for translators.

export const cardWords = {
  'card.title': 'Card details',
  'card.number': 'Card number',
  'card.expiry': 'Expiry date',
  'card.expiry.hint': 'MM / YY', // letters for month and year in two digits each
  'card.code': 'Security code',
  'card.holder': 'Name on card',
  'card.save': 'Save this card',
  'card.save.always': 'Your card will be saved for next time.',
  'progress.paying': 'Paying…',
  'progress.saving': 'Saving…',
  'notice.moved': 'The card form was reloaded. Please enter your card again.',
  'error.frame':
    'The payment form could not be loaded. Something may be blocking it, such as a browser extension.',
  'error.number.empty': 'Enter your card number.',
  'error.number.short': 'The card number is too short.',
  'error.number.invalid': 'Check the card number.',
  'error.expiry.empty': 'Enter the expiry date.',
  'error.expiry.invalid': 'Enter the date as MM / YY.',
  'error.expiry.past': 'This card has expired.',
  'error.expiry.impossible': 'No card has this date. Check the month and the year.',
  'error.code.empty': 'Enter the security code.',
  'error.code.short': 'The security code is too short.',
  'error.code.refused': 'The security code does not match.',
  'error.holder.empty': 'Enter the name on the card.',
};
