// Whose first digits are whose, and how each brand's numbers look: one table and no rule. A bank's own lists know more, so
// what stands here decides about lengths, groups and marks, never about money.

export interface Brand {
  /** As Yuno spells it; empty for a card nobody recognizes, which may still be one. */
  readonly id: string;
  readonly name: string;
  /** First digits (`34`), or ranges of them (`51-55`, `6270-79`). None: only a lookup can tell this brand. */
  readonly ranges: string;
  /** Where its mark stands beside another brand's, whose network is the usual one. */
  readonly also: string;
  /** The usual length first: there a typist is done, and before it a number is too short. */
  readonly lengths: readonly number[];
  /** Digits after which a space is shown, while the number is no longer than usual; else every four. */
  readonly gaps: readonly number[];
  /** Lengths of the security code. */
  readonly codes: readonly number[];
  /** Does the last digit check the others? */
  readonly luhn: boolean;
}

const brand = (id: string, name: string, ranges: string, rest: Partial<Brand> = {}): Brand => ({
  id,
  name,
  ranges,
  also: '',
  lengths: [16],
  gaps: [4, 8, 12, 16],
  codes: [3],
  luhn: true,
  ...rest,
});

const FROM_12 = [12, 13, 14, 15, 16, 17, 18, 19];
const FROM_16 = FROM_12.slice(4);

/** Of a number nobody recognizes nothing is taken for granted, and nothing is let off. */
export const UNKNOWN = brand('', '', '', { lengths: FROM_12.slice(1), codes: [3, 4] });
export const VISA = brand('VISA', 'Visa', '4', { lengths: [16, 13, 18, 19] });

/**
 * Where ranges of one length overlap, the earlier row has them. Sources: ISO/IEC 7812 and Wikipedia's “Payment card
 * number”; the issuer tables of Mastercard's rules and of Discover's network (with Diners, JCB, UnionPay); Elo's list of
 * ranges by product; what Alelo, Cabal, Naranja, Sodexo, Ticket and VR told the makers of payment libraries (Active
 * Merchant, Braintree, Malga), and NPCI those of Juspay's, for RuPay. None of these is complete: a lookup may say otherwise.
 *
 * - No check digit by Luhn: UnionPay's on some cards, Naranja's (a modulus 11 of its own), two ranges of Sodexo and one
 *   of Maestro debit cards in Argentina.
 * - UnionPay, Maestro and Verve have many numbers of 19 digits, so nobody is done at 16.
 * - Diners and UATP take 16 digits too: Yuno's test gateway has such numbers. Maestro starts at 12.
 * - Troy's and RuPay's cards within 65 run on Discover's network abroad; where no list tells them apart it is Discover.
 */
export const BRANDS: readonly Brand[] = [
  VISA,
  brand('MASTERCARD', 'Mastercard', '51-55 2221-2720'),
  brand('AMERICAN_EXPRESS', 'American Express', '34 37', { lengths: [15], gaps: [4, 10], codes: [4] }),
  brand('MAESTRO', 'Maestro', '50 56-59 6304 639 67', { lengths: FROM_12 }),
  brand('MAESTRO', 'Maestro', '501080-82', { lengths: FROM_12, luhn: false }),
  brand('DISCOVER', 'Discover', '6011 644-649 65', { lengths: FROM_16 }),
  brand('DINERS', 'Diners Club', '300-305 3095 36 38-39', { lengths: FROM_12.slice(2), gaps: [4, 10] }),
  brand('JCB', 'JCB', '3088-94 3096-3102 3112-20 3158-59 3337-49 3528-89', { lengths: FROM_16 }),
  brand('UNIONPAY', 'UnionPay', '62 81', { lengths: [19, 16, 17, 18], luhn: false }),
  brand('UATP', 'UATP', '1', { lengths: [15, 16], gaps: [4, 9] }),
  brand('MIR', 'Mir', '2200-04', { lengths: FROM_16 }),
  brand('TROY', 'Troy', '9792'),
  brand('RUPAY', 'RuPay', '508500-999 606985-607984 608001-500 652150-653149 817200-820199', {
    also: '353 356',
  }),
  brand('VERVE', 'Verve', '506099-198 507865-964 650002-27', { lengths: [19, 16, 18] }),
  brand('DANKORT', 'Dankort', '5019', { also: '4571' }),
  brand('CARTES_BANCAIRES', 'Cartes Bancaires', ''),
  brand('NARANJA', 'Naranja', '589562', { also: '402917-18 527571-72', luhn: false }),
  brand('CABAL', 'Cabal', '589657 603522 604201-400 650087 650272'),
  brand('HIPERCARD', 'Hipercard', '3841 606282 637095 637568 637599 637609 637612 63737423 63743358', {
    lengths: [16, 13, 19],
  }),
  brand('SODEXO', 'Pluxee', '600818 603389 606068-71'),
  brand('SODEXO', 'Pluxee', '505864-65', { luhn: false }),
  brand('VR_VALE_REFEICAO', 'VR', '627416 636350 637036-37 637200-02 639833-34'),
  brand('TICKET', 'Ticket', '602651 603342'),
  brand(
    'ALELO',
    'Alelo',
    '506700-04 506706 506713-14 506716 506749-50 506752 506754-56 506758-67 506770-71 506773 509015-19 509880-82 ' +
      '509884-85 509887 509987-92',
  ),
  brand(
    'ELO',
    'Elo',
    '401178-79 431274 438935 451416 457393 457631-32 504175 506699-778 509 627780 636297-98 636368 650031-33 ' +
      '650035-51 650057-81 650405-39 650485-538 650541-98 650700-18 650720-27 650901-78 651652-704 655000-19 655021-58',
  ),
];
