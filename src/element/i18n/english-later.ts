// English of banners: travels with the code that is fetched behind the list.
// Comments beside a key are for translators.

export const laterWords = {
  'notice.choose': 'Choose a payment method.',
  'error.shop': 'Payment is not available right now. Please contact the shop.', // whenever the shop must act
  'error.us': 'Something went wrong on our side. Try again.',
  'error.session': 'This payment link is no longer valid. Go back to the shop and start again.',
  'error.session_used': 'This page was used already. Go back to the shop and start again.',
};
