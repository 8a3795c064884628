// English of remarks in a form, such as a mandate: travels with the kind of field that draws them.
// Comments beside a key are for translators.

export const noteWords = {
  'enroll.away': 'The next page is that of {name}. You confirm there, and come back here.', // {name} = a payment method
  'enroll.account': 'You name the account on the next page, and come back here.',
  'mandate.sepa':
    'By pressing the button and confirming with your bank you allow this shop and its payment provider to collect ' +
    'payments from your account by SEPA direct debit, and your bank to make them. You can claim a refund from your ' +
    'bank within eight weeks of the day your account was debited, under the terms of your agreement with it.',
  'mandate.ach':
    'By pressing the button you authorize this shop and its payment provider to debit the bank account that you name ' +
    'on the next page, for what you buy from this shop, and to credit it to correct a mistake. You can revoke this ' +
    'at any time by telling the shop. You agree to the rules that govern ACH debits.',
};
