// English of the fields that methods ask for on the page: travels with the form that draws them.
// Comments beside a key are for translators.

export const fieldWords = {
  'field.optional': '{label} (optional)', // {label} = name of a field, such as "Phone number"
  'field.empty': 'Fill in this field.',
  'field.invalid': 'Check this field.',
  'field.choose': 'Choose one',
  'field.agree': 'Agree to go on.',
  'field.text': 'More details',
  'field.first_name': 'First name',
  'field.last_name': 'Last name',
  'field.email': 'E-mail',
  'field.email.invalid': 'Enter a whole e-mail address, such as name@example.com.',
  'field.phone': 'Phone number',
  'field.phone.country': 'Prefix', // of a phone number, such as +55
  'field.phone.invalid': 'Check the phone number.',
  'field.document': 'Document number',
  'field.document.type': 'Document',
  'field.document.invalid': 'Check the document number.',
  'field.document.check': 'This number looks unusual. Check it once more.',
  'field.birth': 'Date of birth',
  'field.date.invalid': 'Check the date.',
  'field.bank': 'Bank',
  'field.bank.choose': 'Choose your bank.',
  'field.bank.loading': 'Loading banks…',
  'field.bank.none': 'No bank with that name.',
  'field.bank.failed': 'The list of banks could not be loaded.',
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
  'field.code': 'One-time code',
  'field.code.hint': 'You find it in the app of your bank.',
};
