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
  'field.address.billing': 'Billing address',
  'field.address.shipping': 'Shipping address',
  'field.address.same': 'Same as the billing address',
  'field.address.country': 'Country',
  'field.address.street': 'Street and number',
  'field.address.more': 'Apartment, floor, building',
  'field.address.neighborhood': 'Neighborhood',
  'field.address.city': 'City',
  'field.address.state': 'State or region',
  'field.address.state.state': 'State', // of Brazil, Mexico, the United States and others
  'field.address.state.province': 'Province',
  'field.address.state.county': 'County',
  'field.address.state.department': 'Department', // of Colombia and others
  'field.address.state.prefecture': 'Prefecture',
  'field.address.state.region': 'Region',
  'field.address.state.emirate': 'Emirate',
  'field.address.colony': 'Neighborhood (colonia)', // of an address in Mexico
  'field.address.district': 'District', // of a city
  'field.address.zip': 'Postal code',
  'field.address.zip.zip': 'ZIP code', // of the United States and the Philippines
  'field.address.zip.cep': 'CEP', // of Brazil
  'field.address.zip.pin': 'PIN code', // of India
  'field.address.zip.eircode': 'Eircode', // of Ireland
  'field.address.zip.postcode': 'Postcode', // of the United Kingdom, Australia, New Zealand, Malaysia
  'field.address.zip.invalid': 'Check the postal code.',
  'field.account.owner': 'Account holder',
  'field.iban': 'IBAN',
  'field.iban.invalid': 'Check the IBAN.',
  'field.ach.routing': 'Routing number', // of a bank in the United States: nine digits
  'field.ach.account': 'Account number',
  'field.ach.invalid': 'A routing number has nine digits. Check it.',
  'field.ach.type': 'Account type',
  'field.ach.checking': 'Checking',
  'field.ach.savings': 'Savings',
  'field.ach.holder': 'Held by',
  'field.ach.person': 'A person',
  'field.ach.company': 'A company',
  'field.code': 'One-time code',
  'field.code.hint': 'You find it in the app of your bank.',
};
