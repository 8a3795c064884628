// What the second upstream remembers, in plain words of its own; how it is told on the wire is shapes.ts's business.
// Kept in memory, and gone with the server.
import { randomUUID } from 'node:crypto';

export type Pairs = readonly { readonly key: string; readonly value: string }[];

export interface Session {
  readonly id: string;
  readonly order: string;
  readonly country: string;
  readonly customer: string | undefined;
  readonly callback: string | undefined;
  readonly workflow: string;
  readonly createdAt: number;
  description: string;
  amount: { currency: string; value: number } | undefined;
  metadata: Pairs;
  used: boolean;
}

export interface Payment {
  readonly id: string;
  readonly session: string;
  readonly order: string;
  readonly description: string;
  readonly country: string;
  readonly amount: { currency: string; value: number };
  readonly type: string;
  readonly token: string;
  readonly customer: string | undefined;
  readonly metadata: Pairs;
  readonly createdAt: number;
  readonly transaction: string;
  status: string;
  subStatus: string;
  responseCode: string;
  vaultedToken: string | undefined;
  redirectUrl: string | undefined;
}

export interface Token {
  readonly session: string;
  readonly number: string;
  isSpent: boolean;
}

export interface Vaulted {
  readonly token: string;
  readonly customer: string;
  readonly lastFour: string;
}

export interface Enrollment {
  readonly id: string;
  readonly session: string;
  readonly type: string;
  readonly createdAt: number;
  /** Equal for one card, however often it is enrolled. */
  readonly fingerprint: string | undefined;
  status: string;
  vaultedToken: string | undefined;
  readonly redirectUrl: string | undefined;
}

/** A key is running, done with an answer, or burnt by a failure before there was anything to answer. */
export type KeyState =
  { readonly state: 'running' | 'burnt' } | { readonly state: 'done'; readonly id: string };

export interface CustomerSession {
  readonly customer: string;
  readonly country: string;
}

export function createStore() {
  let ahead = 0;
  return {
    customers: new Set<string>(),
    customerSessions: new Map<string, CustomerSession>(),
    sessions: new Map<string, Session>(),
    payments: new Map<string, Payment>(),
    tokens: new Map<string, Token>(),
    vault: new Map<string, Vaulted>(),
    /** Removed methods, and whose they were. */
    removed: new Map<string, string>(),
    enrollments: new Map<string, Enrollment>(),
    keys: new Map<string, KeyState>(),
    /** Milliseconds since 1970 on this server's clock. */
    now: (): number => Date.now() + ahead,
    advance: (ms: number): void => {
      ahead += ms;
    },
    newId: (): string => randomUUID(),
    paymentsOf(order: string): Payment[] {
      return [...this.payments.values()].filter((payment) => payment.order === order);
    },
  };
}

export type Store = ReturnType<typeof createStore>;
