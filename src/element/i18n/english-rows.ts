// English of saved methods in the list: travels with the code that draws them.
// Comments beside a key are for translators.

export const rowWords = {
  'list.expiry': 'Expires {date}', // {date} = MM/YY
  'row.expired': 'Expired {date}', // {date} = MM/YY
  'row.declined': 'Declined a moment ago',
  'row.never': 'Cannot be used for this purchase',
  'row.all': 'Show all saved methods ({count})', // {count} = a number
};
