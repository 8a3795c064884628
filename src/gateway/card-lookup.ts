// What the first digits of a card tell, from wherever the merchant can find it out: Yuno documents no call for it. Kept
// for an hour, never waited for long; a lookup that fails means that nothing is known.
import { cardFacts, type CardAnswer, type CardFacts, type CardRequest } from '../shared/contract.js';
import { createBoundedCache } from './bounded-cache.js';
import { toBrandName } from './catalog/brands.js';
import type { GatewayOptions } from './options.js';
import { readRoot } from './root.js';
import { readEnrollable } from './enrollment.js';
import type { Yuno } from './yuno.js';

/** Milliseconds a shopper's form may wait: it has been usable all the time. */
const DEADLINE = 1_500;
const LIFE = 3_600_000;
/** Failures are asked about again soon. */
const LIFE_OF_A_FAILURE = 10_000;
const MOST = 2_000;

export interface CardLookup {
  /** Facts of six to eight digits, or nothing. Never throws. */
  of(iin: string | undefined, traceId: string): Promise<CardFacts | undefined>;
}

/** The merchant's code may answer anything: what is no fact is left out, and brands get one spelling. */
function toFacts(found: unknown): CardFacts | undefined {
  const given = typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  const entries = Object.entries(cardFacts.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given[name]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  const facts = Object.fromEntries(entries) as CardFacts;
  const brands = [...new Set(facts.brands?.map(toBrandName))];
  const { brands: _, ...rest } = facts;
  const whole = { ...(brands.length > 0 && { brands }), ...rest };
  return Object.keys(whole).length > 0 ? whole : undefined;
}

export function createCardLookup(
  { lookUpCard, log }: Pick<GatewayOptions, 'lookUpCard' | 'log'>,
  { now = Date.now, deadline = DEADLINE }: { now?: () => number; deadline?: number } = {},
): CardLookup {
  const known = createBoundedCache<{ readonly facts: CardFacts | undefined }>(MOST, now);

  const ask = async (iin: string): Promise<unknown> => {
    const limit = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('late'));
        limit.abort();
      }, deadline);
    });
    try {
      return await Promise.race([lookUpCard?.(iin, limit.signal), late]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async of(iin, traceId) {
      if (!lookUpCard || !iin) return undefined;
      const kept = known.get(iin);
      if (kept) return kept.facts;
      try {
        const facts = toFacts(await ask(iin));
        known.set(iin, { facts }, LIFE);
        return facts;
      } catch {
        // What went wrong may repeat the digits, so it is not written down.
        log?.({ level: 'warn', event: 'card_lookup', traceId, code: 'internal' });
        known.set(iin, { facts: undefined }, LIFE_OF_A_FAILURE);
        return undefined;
      }
    },
  };
}

/** Answers `/v1/card`. Only whoever holds a session may ask: this is no lookup for the public. */
export async function readCard(
  yuno: Yuno,
  lookup: CardLookup,
  request: CardRequest,
  traceId: string,
): Promise<CardAnswer> {
  const { kind, token } = request.session;
  await (kind === 'checkout' ? readRoot(yuno, token) : readEnrollable(yuno, token));
  const facts = await lookup.of(request.iin, traceId);
  return facts ? { facts } : {};
}
