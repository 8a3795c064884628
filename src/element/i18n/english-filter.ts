// English of the box that narrows a long list: travels with the code that draws it.
// Comments beside a key are for translators.

export const filterWords = {
  'list.filter': 'Find a payment method',
  'list.found': 'Found: {count}', // {count} = a number
  'list.none': 'Nothing found. Try another name.',
};
