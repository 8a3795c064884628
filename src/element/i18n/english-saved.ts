// English of saved methods in the list: travels with the code that draws them.
// Comments beside a key are for translators.

export const savedWords = {
  'list.expiry': 'Expires {date}', // {date} = MM/YY
  'saved.expired': 'Expired {date}', // {date} = MM/YY
  'saved.declined': 'Declined a moment ago',
  'saved.never': 'Cannot be used for this purchase',
  'saved.all': 'Show all saved methods ({count})', // {count} = a number
};
