// English of bank accounts: travels with the kinds of fields that ask for one.
// Comments beside a key are for translators.

export const accountWords = {
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
};
