// What only a sandbox has: its word on a payment, trouble on request, a clock that can be moved, and what it was asked.
import type { Ask, Json, Merchant } from './merchant.js';

/** How somebody else ends a payment that waits: at the counter, in the bank's app. */
const ENDS = {
  paid: { status: 'SUCCEEDED', sub_status: 'APPROVED' },
  declined: { status: 'DECLINED', sub_status: 'DECLINED' },
  expired: { status: 'EXPIRED', sub_status: 'EXPIRED' },
} as const;

export type PaymentEnd = keyof typeof ENDS;

/** Trouble for the next calls that fit. */
export interface Fault {
  readonly kind: 'delay' | 'error' | 'drop' | 'garbage' | 'html';
  /** Source of a regular expression for the path: `/payments`. */
  readonly path: string;
  readonly method?: string;
  /** Milliseconds of a delay. */
  readonly ms?: number;
  /** Status and code of an error. */
  readonly status?: number;
  readonly code?: string;
  /** How many calls it hits. Default: one. */
  readonly times?: number;
  /** The work is done first, and the answer suffers. */
  readonly after?: boolean;
}

/** Who hears of changes by webhook, on this machine. */
export interface WebhookTarget {
  readonly url: string;
  readonly apiKey: string;
  readonly secret: string;
  readonly hmacSecret: string;
}

export interface Levers {
  /** Every payment of the session's order, the newest last. */
  payments(session: string): Promise<readonly Json[]>;
  /** The newest payment of the session's order. Throws when there is none. */
  lastPayment(session: string): Promise<Json>;
  /** The session's next payment ends with this response code (`DECLINED_BY_BANK`), where its card says nothing itself. */
  decide(session: string, responseCode: string): Promise<void>;
  /** Ends the session's newest payment, which waits for somebody: a code to be paid, a bank. */
  settle(session: string, end: PaymentEnd): Promise<void>;
  /** Orders trouble. */
  fault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Moves the sandbox's clock on, by milliseconds: codes lapse, webhooks become due. */
  advanceClock(ms: number): Promise<void>;
  /** What the sandbox was asked, ids masked. */
  calls(): Promise<readonly Json[]>;
  /** Has changes told to an address on this machine; to nobody without one. */
  sendWebhooks(target?: WebhookTarget): Promise<void>;
  /** What became of the webhooks so far. */
  webhooks(): Promise<readonly Json[]>;
  /** Forgets everything but who hears of changes. */
  reset(): Promise<void>;
}

const toTime = (payment: Json): number => Date.parse(String(payment['created_at']));

export function createLevers(ask: Ask, { yuno }: Pick<Merchant, 'yuno'>): Levers {
  const pull = async (method: string, path: string, body?: Json): Promise<Json> =>
    (await ask(method, `/sandbox-control${path}`, body)) as Json;
  const payments: Levers['payments'] = async (session) => {
    const order = String((await yuno('GET', `/checkout/sessions/${session}`))['merchant_order_id']);
    const found = await pull('GET', `/payments?merchant_order_id=${encodeURIComponent(order)}`);
    return (found['payments'] as Json[]).toSorted((a, b) => toTime(a) - toTime(b));
  };
  const lastPayment: Levers['lastPayment'] = async (session) => {
    const last = (await payments(session)).at(-1);
    if (last) return last;
    throw new Error('The session has no payment: was the button pressed, and a result heard?');
  };
  return {
    payments,
    lastPayment,
    async decide(session, responseCode) {
      await yuno('PATCH', `/checkout/sessions/${session}`, { payment_description: responseCode });
    },
    async settle(session, end) {
      await pull('POST', `/payments/${String((await lastPayment(session))['id'])}`, ENDS[end]);
    },
    async fault({ path, method, ...fault }) {
      await pull('POST', '/faults', { match: { path, ...(method && { method }) }, ...fault });
    },
    async clearFaults() {
      await pull('DELETE', '/faults');
    },
    async advanceClock(advanceMs) {
      await pull('POST', '/clock', { advanceMs });
    },
    calls: async () => (await pull('GET', '/calls'))['calls'] as Json[],
    async sendWebhooks(target) {
      await (target ? pull('POST', '/webhooks', { ...target }) : pull('DELETE', '/webhooks'));
    },
    webhooks: async () => (await pull('GET', '/webhooks'))['events'] as Json[],
    async reset() {
      await pull('POST', '/reset', {});
    },
  };
}
