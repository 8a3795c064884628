// What the merchant's gateway knows of a card by its first digits. Lazy, and a courtesy: whatever goes wrong is silence,
// and silence changes nothing of how a card is judged.
import type { CardFacts, CardRequest } from '../../shared/contract.js';
import { believe, list, maybe, shape, text } from '../api/decode.js';
import type { Client } from '../api/client.js';
import type { CheckoutStore } from './checkout-store.js';

const answer = shape({
  facts: maybe(shape({ brands: maybe(list(text)), kind: maybe(text), country: maybe(text) })),
});

/** The parts that the frame knows, and no others: one from tomorrow must not make it refuse the rest. */
function decodeFacts(body: unknown): CardFacts | undefined {
  const { facts } = believe(answer, body) as { facts?: CardFacts };
  if (!facts) return undefined;
  const { brands, kind, country } = facts;
  return { ...(brands && { brands }), ...(kind && { kind }), ...(country && { country }) };
}

/** What was asked of a gateway for a session; asked once. */
const known = new WeakMap<Client, Map<string, Promise<CardFacts | undefined>>>();

/** Resolves with nothing where nothing is known, or nobody answered. */
export function cardFacts(
  { client, ref }: Pick<CheckoutStore, 'client' | 'ref'>,
  iin: string,
): Promise<CardFacts | undefined> {
  const asked = known.get(client) ?? new Map<string, Promise<CardFacts | undefined>>();
  known.set(client, asked);
  const request: Omit<CardRequest, 'protocol'> = { session: ref, iin };
  const facts =
    asked.get(iin) ??
    client.read('card', request, decodeFacts).then(
      ({ body }) => body,
      () => {
        // Nobody answered, which says nothing: another time it may be asked again.
        asked.delete(iin);
        return undefined;
      },
    );
  asked.set(iin, facts);
  return facts;
}

/** Asks, and lets the checkout know. */
export async function learn(store: CheckoutStore, iin: string): Promise<CardFacts | undefined> {
  const facts = await cardFacts(store, iin);
  if (facts) store.set({ facts: { iin, facts } });
  return facts;
}
