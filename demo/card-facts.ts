// What the demo's gateway knows of cards by their first digits: a handful of examples, one for each thing a form can
// do with them. A shop would ask a list of its own; Yuno documents no call for it.
import type { GatewayOptions } from '../src/gateway/index.js';

type Facts = Awaited<ReturnType<NonNullable<GatewayOptions['lookUpCard']>>>;

export interface ExampleCard {
  /** Passes the checksum, and belongs to nobody. */
  readonly number: string;
  readonly shows: string;
  /** Leading digits that are looked up. */
  readonly starts: string;
  readonly facts: NonNullable<Facts>;
}

export const EXAMPLE_CARDS: readonly ExampleCard[] = [
  {
    number: '4571736000000075',
    shows: 'two networks, Dankort and Visa: the shopper chooses',
    starts: '457173',
    facts: { brands: ['DANKORT', 'VISA'], kind: 'DEBIT', country: 'DK' },
  },
  {
    number: '4975010000000002',
    shows: 'two networks, Cartes Bancaires and Visa',
    starts: '497501',
    facts: { brands: ['CARTES_BANCAIRES', 'VISA'], kind: 'DEBIT', country: 'FR' },
  },
  {
    number: '5067100000000007',
    shows: 'credit and debit in one card: the shopper chooses, unless the checkout is for credit alone',
    starts: '506710',
    facts: { brands: ['ELO'], kind: 'DUAL', country: 'BR' },
  },
  {
    number: '5252440000000002',
    shows: 'a Brazilian credit card, which installments are offered for',
    starts: '525244',
    facts: { brands: ['MASTERCARD'], kind: 'CREDIT', country: 'BR' },
  },
  {
    number: '9430030000000008',
    shows: 'a Korean card; its form asks for the PIN in sessions of KR',
    starts: '943003',
    facts: { kind: 'CREDIT', country: 'KR' },
  },
  {
    number: '6060710000000008',
    shows: 'a meal voucher',
    starts: '606071',
    facts: { brands: ['SODEXO'], kind: 'VOUCHER', country: 'BR' },
  },
];

/** The `lookUpCard` of the demo's gateway. */
export const lookUpExample = (iin: string): Facts =>
  EXAMPLE_CARDS.find(({ starts }) => iin.startsWith(starts))?.facts;
