// The test gateway's cards: five brands × eight endings, and the few cards the guides use. Anything else that
// passes Luhn leaves the decision to the payment's description.

const PREFIXES = {
  VISA: '4507990000000',
  MASTERCARD: '5252440000000',
  AMERICAN_EXPRESS: '370000000000',
  DINERS: '3647166000000',
  UATP: '1139000000000',
} as const;

const ENDINGS = {
  '002': 'SUCCEEDED',
  '010': 'INSUFFICIENT_FUNDS',
  '028': 'DECLINED_BY_BANK',
  '036': 'DO_NOT_HONOR',
  '044': 'INVALID_SECURITY_CODE',
  '051': 'INVALID_CARD_DATA',
  '069': 'REPORTED_STOLEN',
  '077': 'ERROR',
} as const;

export interface TestCard {
  readonly number: string;
  readonly brand: string;
  readonly responseCode: string;
}

/** The forty numbers with the result each one forces. */
export const GATEWAY_CARDS: readonly TestCard[] = Object.entries(PREFIXES).flatMap(([brand, prefix]) =>
  Object.entries(ENDINGS).map(([ending, responseCode]) => ({ number: prefix + ending, brand, responseCode })),
);

const GUIDE_CARDS: readonly TestCard[] = [
  { number: '4000000000000002', brand: 'VISA', responseCode: 'DECLINED_BY_BANK' },
  { number: '4000000000003220', brand: 'VISA', responseCode: 'CHALLENGE_REQUIRED' },
];

const RESULTS: ReadonlyMap<string, string> = new Map(
  [...GATEWAY_CARDS, ...GUIDE_CARDS].map((card) => [card.number, card.responseCode]),
);

/** The response code this number forces, or null when the number says nothing (4111…, 4242… and every other). */
export const verdictOf = (number: string): string | null => RESULTS.get(number) ?? null;

/** One-time codes of the challenge page → result of the authentication. */
export interface ChallengeResult {
  readonly paresStatus: string;
  readonly eci: string;
  /** Response code of the 3-D Secure transaction; only SUCCEEDED_THREE_D_SECURE lets the payment go on. */
  readonly responseCode: string;
}

const FAILED = 'AUTHENTICATION_FAILED_THREE_D_SECURE';

export const CHALLENGE_CODES: Readonly<Record<string, ChallengeResult>> = {
  '1234': { paresStatus: 'Y', eci: '01', responseCode: 'SUCCEEDED_THREE_D_SECURE' },
  '1111': { paresStatus: 'N', eci: '01', responseCode: FAILED },
  '2222': { paresStatus: 'R', eci: '01', responseCode: FAILED },
  '3333': { paresStatus: 'U', eci: '01', responseCode: FAILED },
  '4444': { paresStatus: 'A', eci: '01', responseCode: 'AUTHENTICATION_ATTEMPT' },
};
