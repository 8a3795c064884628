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
  'field.code': 'One-time code',
  'field.code.hint': 'You find it in the app of your bank.',
};
