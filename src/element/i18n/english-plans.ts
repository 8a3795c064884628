// English of installments: travels with the code that draws them.
// Comments beside a key are for translators.

export const planWords = {
  'plans.title': 'Installments',
  'plans.one': '1 payment of {total}', // {total} = money
  'plans.free': '{count} × {each} – total {total}, no interest', // {count} = number of payments, {each} and {total} = money
  'plans.more': '{count} × {each} – total {total}',
  'plans.shop': 'from the shop', // who offers the installments, after one of the lines above
  'plans.bank': 'from your bank',
  'plans.wait': 'Enter your card number to see the options.',
  'plans.asking': 'Looking for installments…',
  'plans.none': 'This card is paid in one payment.',
  'plans.failed': 'Installments could not be loaded. You can pay in one payment.',
  'plans.lost': 'Your choice is not offered any more. It is one payment now.',
  'plans.changed': 'The installments changed. Check them and press the button again.',
  'plans.interest': 'Total with interest: {total}', // {total} = money
  'plans.deferral': 'First payment in {time}', // {time} = such as 2 months
};
