// What the first digits leave open: through which network a card is charged, and as which kind. Pure: what is known,
// what the checkout takes and what the shopper chose go in, what is on offer comes out.
import { brandById, networksOf, toIin } from '../shared/card.js';
import type { CardAsk, CardFacts, CardKind } from '../shared/contract.js';

/** What was found out, and about which first digits. */
export interface Finding {
  readonly iin: string;
  readonly facts: CardFacts;
}

/** What the shopper chose, where there was a choice. */
export interface Chosen {
  readonly network?: string;
  readonly kind?: CardKind;
}

export interface Choice {
  /** The network it goes through, or would go through if it was taken; empty for a card nobody knows. */
  readonly network: string;
  /** As a card says it. */
  readonly name: string;
  /** Networks on offer, by Yuno's names for them. */
  readonly networks?: readonly string[];
  /** It has several, so the provider is told which. */
  readonly isCobadged?: boolean;
  /** The checkout does not take it. */
  readonly isRefused?: boolean;
  /** What a card that is both credit and debit is charged as. */
  readonly kind?: CardKind | undefined;
  /** The first digits of its password may be needed. */
  readonly needsPin?: boolean;
}

/** The card as it was typed so far, and what is asked and known of it. */
export interface CardSoFar {
  readonly digits: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly ask: CardAsk;
  /** No key is taken at the moment. */
  readonly disabled: boolean;
  readonly finding: Finding | undefined;
}

/** A few numbers that begin like Visa's turn out to be another's. So many digits tell; other brands are told at once. */
const CERTAIN = 6;

/** One name for each network, however it is spelled. */
const toId = (network: string): string => brandById(network)?.id ?? network;

/** As a card says it. Names that nobody wrote down are read off Yuno's. */
export const toNetworkName = (network: string): string =>
  brandById(network)?.name ?? network.replaceAll('_', ' ').replace(/\B\w/g, (letter) => letter.toLowerCase());

export function toChoice({ digits, ask, finding, brand }: CardSoFar, chosen: Chosen): Choice {
  // Facts about another card say nothing; nor do those about digits that nobody was told, which would tell them.
  const facts = finding && toIin(digits).startsWith(finding.iin) ? finding.facts : {};
  const all = facts.brands?.[0] ? facts.brands : networksOf(digits).map(({ id }) => id);
  const accepted = ask.accepted?.map(toId);
  const networks = all.filter((id) => accepted?.includes(toId(id)) ?? true);
  const network = networks.find((id) => id === chosen.network) ?? networks[0] ?? all[0] ?? '';
  const isCertain = digits.length >= CERTAIN || brand.id !== 'VISA';
  return {
    network,
    name: toNetworkName(network),
    networks,
    isCobadged: all.length > 1,
    isRefused: isCertain && all.length > 0 && networks.length === 0,
    kind: facts.kind === 'DUAL' ? (!ask.creditOnly && chosen.kind) || 'CREDIT' : undefined,
    needsPin: ask.pin === true && (facts.country ?? 'KR') === 'KR',
  };
}
