// One-time tokens, in memory only: single use, bound to one checkout session, gone after half an hour or with the
// process. Not even here is a whole card number kept: what decides a payment is derived when the token is made.
import type { Json } from './customers.js';
import type { CardFacts } from './enrollments.js';
import type { Choices } from './payments.js';

const LIFE_MS = 30 * 60 * 1000;

export interface ChosenInstallment {
  /** The plan it was chosen from. */
  readonly id: string | null;
  /** How many. */
  readonly value: number;
  readonly rate: number | null;
  readonly amount: { readonly currency: string; readonly value: string; readonly total_value: string } | null;
}

export interface OneTimeToken {
  readonly token: string;
  readonly session: string;
  readonly type: string;
  readonly vaulted_token: string | null;
  readonly vault_on_success: boolean;
  readonly card: CardFacts | null;
  /** The response code that a code typed along with the method leads to; the code itself is not kept. */
  readonly verdict: string | null;
  readonly installment: ChosenInstallment | null;
  /** What was chosen along with the method; a payment may say otherwise. */
  readonly choices: Partial<Choices>;
  /** What the shopper said of himself, in the API's own names. */
  readonly customer: Readonly<Record<string, Json>> | null;
}

export interface OneTimeTokenStore {
  add(token: OneTimeToken): void;
  find(token: string): OneTimeToken | undefined;
  /** Marks a token as in use. False when another request uses it right now. */
  reserve(token: string): boolean;
  release(token: string): void;
  spend(token: string): void;
  clear(): void;
}

export function createOneTimeTokenStore(now: () => number): OneTimeTokenStore {
  const tokens = new Map<string, { readonly token: OneTimeToken; readonly expires: number }>();
  const inUse = new Set<string>();
  const sweep = (): void => {
    for (const [key, { expires }] of tokens) if (expires <= now()) tokens.delete(key);
  };
  return {
    add(token) {
      sweep();
      tokens.set(token.token, { token, expires: now() + LIFE_MS });
    },
    find(token) {
      sweep();
      return tokens.get(token)?.token;
    },
    reserve(token) {
      if (inUse.has(token)) return false;
      inUse.add(token);
      return true;
    },
    release: (token) => void inUse.delete(token),
    spend(token) {
      tokens.delete(token);
    },
    clear() {
      tokens.clear();
      inUse.clear();
    },
  };
}
