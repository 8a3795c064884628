// What the shop's server does before a checkout can be shown: asks Yuno for a session, with the secret key.
import { env } from '$env/dynamic/private';
import { randomUUID } from 'node:crypto';

/** What `npm start` at the top of the repository has. A shop of its own has no defaults, and says which variable is missing. */
const DEFAULTS: Readonly<Record<string, string>> = {
  GATEWAY_URL: 'http://127.0.0.1:4101',
  YUNO_API_URL: 'http://127.0.0.1:4102',
  YUNO_PUBLIC_API_KEY: 'sandbox_demo_public',
  YUNO_PRIVATE_SECRET_KEY: 'sandbox_demo_secret',
  YUNO_ACCOUNT_ID: '00000000-0000-4000-8000-000000000001',
  SHOP_COUNTRY: 'BR',
};

export function readSetting(name: string): string {
  const value = env[name] || DEFAULTS[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/**
 * Creates an order and the session it is paid with. A shop with orders keeps the token with its order, and gives it again
 * until that is paid. Throws when Yuno says no.
 */
export async function openSession(): Promise<string> {
  const response = await fetch(`${readSetting('YUNO_API_URL')}/v1/checkout/sessions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'public-api-key': readSetting('YUNO_PUBLIC_API_KEY'),
      'private-secret-key': readSetting('YUNO_PRIVATE_SECRET_KEY'),
    },
    body: JSON.stringify({
      account_id: readSetting('YUNO_ACCOUNT_ID'),
      merchant_order_id: `order-${randomUUID()}`,
      payment_description: 'Two espresso cups',
      country: readSetting('SHOP_COUNTRY'),
      amount: { currency: 'BRL', value: 120.5 },
    }),
  });
  if (!response.ok) throw new Error(`Yuno answered ${response.status}: ${await response.text()}`);
  const { checkout_session: session } = (await response.json()) as { checkout_session: string };
  return session;
}
