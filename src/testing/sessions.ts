// Sessions for tests that run in a browser and have no server. Asked of the gateway that startSandbox() started, which
// answers pages of its shop origins; a real gateway has no such answer.
import type { Body } from './merchant.js';
import { SESSIONS_PATH, type SessionAsk } from './page-door.js';

async function make(gateway: string, asked: SessionAsk): Promise<string> {
  const response = await fetch(new URL(SESSIONS_PATH, gateway), {
    method: 'POST',
    body: JSON.stringify(asked),
  }).catch((cause: unknown) => {
    throw new Error(
      `No session from ${gateway}: is it the gateway of startSandbox(), with '${location.origin}' in shopOrigins?`,
      { cause },
    );
  });
  const { session, refused } = (await response.json()) as { session?: string; refused?: string };
  if (session === undefined)
    throw new Error(`No session from ${gateway}: ${refused ?? String(response.status)}`);
  return session;
}

/** A token for `checkout-session`. `body`: fields of Yuno's API; what is left out goes without saying. */
export const createCheckoutSession = (gateway: string, body: Body = {}): Promise<string> =>
  make(gateway, { kind: 'checkout', body });

/** A token for `customer-session`. Without `customer_id` a customer is made. */
export const createCustomerSession = (gateway: string, body: Body = {}): Promise<string> =>
  make(gateway, { kind: 'customer', body });
