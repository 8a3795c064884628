// How a payment at the sandbox is made to end: by the number of the card, or by the description of the payment where
// the number says nothing (demo/sandbox/README.md). Another test gateway has numbers of its own.

interface TestCard {
  readonly number: string;
  readonly ends: string;
}

export const TEST_CARDS: readonly TestCard[] = [
  { number: '4507 9900 0000 0002', ends: 'Approved' },
  { number: '4507 9900 0000 0010', ends: 'Insufficient funds' },
  { number: '4507 9900 0000 0028', ends: 'Declined by the bank' },
  { number: '4507 9900 0000 0044', ends: 'Wrong security code' },
  { number: '4507 9900 0000 0069', ends: 'Reported stolen' },
  { number: '4507 9900 0000 0077', ends: 'Error' },
  { number: '5252 4400 0000 0002', ends: 'Approved; in Brazil with installments' },
  { number: '4000 0000 0000 3220', ends: 'Asks for a code: 1234 is right' },
  { number: '4571 7360 0000 0075', ends: 'Dankort or Visa: the shopper chooses' },
];

/** Response code → its name. As a payment's description it decides. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  SUCCEEDED: 'Approved',
  INSUFFICIENT_FUNDS: 'Insufficient funds',
  DECLINED_BY_BANK: 'Declined by the bank',
  DO_NOT_HONOR: 'Declined: try another card',
  EXPIRED_CARD: 'Declined: card has expired',
  FRAUD_VERIFICATION_DECLINED: 'Declined for fraud',
  CHALLENGE_REQUIRED: 'Asks for a code',
  PENDING_FRAUD_REVIEW: 'In review',
  PENDING_PROVIDER_CONFIRMATION: 'Pending at the provider',
  PROVIDER_TIMEOUT: 'The provider is silent',
  ERROR: 'Error',
};

/** What to do for it. */
export function adviceFor(description: string): string {
  if (!OUTCOMES[description]) return '';
  const way = 'Pay with the card 4111 1111 1111 1111, whose number decides nothing: the payment ends so.';
  return description === 'CHALLENGE_REQUIRED' ? `${way} The right code is 1234, a wrong one 1111.` : way;
}
