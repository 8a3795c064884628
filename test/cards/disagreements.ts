// Where the packages `credit-card-type` and `card-validator` say another thing than Tender of the same number, and who is
// right. Each row is a class of disagreement; a disagreement that belongs to none fails the test, and so does a row that
// nothing belongs to any more.

/** What somebody says of a number. */
export interface Opinion {
  /** Tender's id of the brand; empty when it is not recognized. */
  readonly brand: string;
  readonly isRight: boolean;
  /** The longest security code; none when they name no brand. */
  readonly code: number | undefined;
}

export interface Case {
  readonly digits: string;
  readonly ours: Opinion;
  readonly theirs: Opinion;
}

export interface Explanation {
  readonly about: keyof Opinion;
  readonly why: string;
  readonly applies: (one: Case) => boolean;
}

const LATIN = ['CABAL', 'SODEXO', 'VR_VALE_REFEICAO', 'TICKET', 'ALELO'];

const brands = (ours: string, theirs: string, beginning: RegExp, why: string): Explanation => ({
  about: 'brand',
  why,
  applies: (one) => one.ours.brand === ours && one.theirs.brand === theirs && beginning.test(one.digits),
});

/** Same or other brand, but only one of both would take the number. */
const verdict = (isRight: boolean, why: string, applies: (one: Case) => boolean): Explanation => ({
  about: 'isRight',
  why: `${isRight ? 'we take it' : 'we refuse it'}: ${why}`,
  applies: (one) => one.ours.isRight === isRight && applies(one),
});

const isLong = ({ digits }: Case, ...lengths: number[]): boolean => lengths.includes(digits.length);

export const EXPLANATIONS: readonly Explanation[] = [
  {
    about: 'brand',
    why: 'they have no row for local brands: theirs is a general one, or none',
    applies: ({ ours, theirs }) =>
      LATIN.includes(ours.brand) &&
      ['', 'MAESTRO', 'DISCOVER', 'UNIONPAY', 'ELO', 'TROY'].includes(theirs.brand),
  },
  {
    about: 'brand',
    why: 'RuPay is not in their table: a pull request waits for a list from the scheme',
    applies: ({ ours, theirs }) =>
      ours.brand === 'RUPAY' && ['', 'MAESTRO', 'DISCOVER', 'UNIONPAY'].includes(theirs.brand),
  },
  brands('DANKORT', 'MAESTRO', /^5019/, 'Dankort is not in their table'),
  brands('UATP', '', /^1/, 'UATP is not in their table, and Yuno’s test gateway has its numbers'),
  brands('UATP', 'JCB', /^1800/, 'JCB’s numbers of 15 digits were retired'),
  brands('', 'JCB', /^2131/, 'so were these'),
  brands('JCB', '', /^3(0[89]|1|3)/, 'JCB’s ranges below 3528 are in Discover’s issuer table only'),
  brands('DINERS', '', /^3095/, 'so is this one of Diners'),
  brands('HIPERCARD', 'DINERS', /^3841/, 'Hipercard’s older range, with 13, 16 or 19 digits'),
  brands(
    '',
    'MAESTRO',
    /^6/,
    'they call any 6 that is nobody’s Maestro; we know no brand, and ask for Luhn’s digit',
  ),
  brands('VISA', 'MAESTRO', /^493698/, 'a Maestro number of Britain’s Switch, gone since 2011; 4 is Visa’s'),
  brands('ELO', 'DISCOVER', /^65/, 'Elo’s list has grown: 650057–81 and 651680–704'),
  brands('ELO', 'MAESTRO', /^636298/, 'Elo’s list has grown'),
  brands(
    'ELO',
    'TROY',
    /^650923|^65008/,
    'Troy shares Discover’s 65, and this beginning is in Elo’s own list',
  ),
  brands(
    'DISCOVER',
    'TROY',
    /^65/,
    'Troy cards within 65 run on Discover’s network; no list of Troy’s has them',
  ),
  brands(
    'VERVE',
    'MAESTRO',
    /^50(60|61|78|79)/,
    'Verve’s whole ranges 506099–198 and 507865–964, not the issuers in them',
  ),
  brands('VERVE', 'DISCOVER', /^6500/, 'Verve’s third range, 650002–27'),
  brands('UNIONPAY', 'MAESTRO', /^62/, 'UnionPay owns all of 62; their table has holes'),
  brands('VISA', 'NARANJA', /^402918/, 'a Visa card of Naranja’s: both marks, and networksOf names both'),
  brands(
    'MASTERCARD',
    'NARANJA',
    /^527572/,
    'a Mastercard of Naranja’s: both marks, and networksOf names both',
  ),

  verdict(false, 'one repeated digit is no card, whatever the sum says', ({ digits }) =>
    /^(\d)\1+$/.test(digits),
  ),
  verdict(
    false,
    'UnionPay’s numbers have 16 digits or more, and no check digit would notice a lost one',
    (one) => one.ours.brand === 'UNIONPAY' && isLong(one, 12, 13, 14, 15),
  ),
  verdict(
    false,
    'without a brand 12 digits are not enough',
    (one) => one.ours.brand === '' && isLong(one, 12),
  ),
  verdict(
    false,
    'this brand’s numbers have 16 digits, Maestro’s any',
    (one) =>
      one.theirs.brand === 'MAESTRO' &&
      [...LATIN, 'RUPAY', 'ELO', 'DANKORT', 'VERVE'].includes(one.ours.brand) &&
      !isLong(one, 16),
  ),
  verdict(
    false,
    'this brand’s numbers have 16 digits, Discover’s up to 19',
    (one) => one.theirs.brand === 'DISCOVER' && !isLong(one, 16),
  ),
  verdict(
    false,
    'Hipercard has 13, 16 or 19 digits, Diners 14, too',
    (one) => one.ours.brand === 'HIPERCARD' && one.theirs.brand === 'DINERS',
  ),

  verdict(
    false,
    'UATP has 15 or 16 digits, their JCB up to 19',
    (one) => one.ours.brand === 'UATP' && one.theirs.brand === 'JCB',
  ),
  verdict(
    true,
    'a Visa card of Naranja’s has Visa’s lengths',
    (one) => one.ours.brand === 'VISA' && one.theirs.brand === 'NARANJA',
  ),
  verdict(
    false,
    'Visa has no numbers of these lengths, Maestro any',
    (one) => one.ours.brand === 'VISA' && one.theirs.brand === 'MAESTRO',
  ),
  verdict(true, 'they refuse every brand they do not know', ({ theirs }) => theirs.brand === ''),
  verdict(true, 'Visa has numbers of 13 digits', (one) => one.ours.brand === 'VISA' && isLong(one, 13)),
  verdict(
    true,
    'Discover’s guide says 16 to 19',
    (one) => one.ours.brand === 'DISCOVER' && isLong(one, 17, 18, 19),
  ),
  verdict(
    true,
    'Discover’s guide gives Diners 14 to 19',
    (one) => one.ours.brand === 'DINERS' && isLong(one, 15, 17, 18),
  ),
  verdict(
    true,
    'Hipercard has numbers of 13 and of 19 digits',
    (one) => one.ours.brand === 'HIPERCARD' && isLong(one, 13, 19),
  ),
  verdict(true, 'UATP’s usual 15 digits', (one) => one.ours.brand === 'UATP' && one.theirs.brand === 'JCB'),
  verdict(
    true,
    'of a brand that we do not know any length may be right',
    (one) => one.ours.brand === '' && one.theirs.brand === 'JCB',
  ),
  verdict(true, 'Verve has numbers of 18 digits', (one) => one.ours.brand === 'VERVE' && isLong(one, 18)),
  verdict(true, 'Naranja’s check digit is one of modulus 11', ({ ours }) => ours.brand === 'NARANJA'),
  verdict(true, 'two ranges of Sodexo have no check digit', ({ digits }) => /^50586[45]/.test(digits)),
  verdict(true, 'a range of Maestro debit cards has no check digit', ({ digits }) =>
    /^50108[0-2]/.test(digits),
  ),
  verdict(
    true,
    'UnionPay need not have a check digit',
    ({ ours, theirs }) => ours.brand === 'UNIONPAY' && theirs.brand === 'MAESTRO',
  ),

  {
    about: 'code',
    why: 'of a brand that we do not know we take three digits and four',
    applies: ({ ours, theirs }) => ours.brand === '' && ours.code === 4 && theirs.code === 3,
  },
];
