// English of what stands beside the plain card form: fetched with the first focus in it.
// Comments beside a key are for translators.

export const moreCardWords = {
  'card.code.where': 'Where is this code?',
  'card.code.back': 'The last three digits on the back of the card.',
  'card.code.front': 'The four digits on the front of the card, above the end of its number.',
  'card.code.show': 'Show this code',
  'card.code.hide': 'Hide this code',
  'card.network': 'Card network', // heads a choice such as Cartes Bancaires or Visa
  'card.kind': 'Use this card as', // heads the choice of the two below
  'card.kind.credit': 'Credit card',
  'card.kind.debit': 'Debit card',
  'card.pin': 'First two digits of the card password', // asked of Korean cards
  'error.brand': '{brand} cards are not accepted here. Use another card.',
  'error.pin': 'Enter the first two digits of the card password.',
};
