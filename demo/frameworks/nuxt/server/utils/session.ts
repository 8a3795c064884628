// What the shop's server does before a checkout can be shown: asks Yuno for a session, with the secret key.
import { randomUUID } from 'node:crypto';

const { env } = process;

/**
 * Creates an order and the session it is paid with. A shop with orders keeps the token with its order, and gives it again
 * until that is paid. Throws when Yuno says no.
 */
export async function openSession(): Promise<string> {
  const response = await fetch(`${env.YUNO_API_URL || 'http://127.0.0.1:4102'}/v1/checkout/sessions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'public-api-key': env.YUNO_PUBLIC_API_KEY || 'sandbox_demo_public',
      'private-secret-key': env.YUNO_PRIVATE_SECRET_KEY || 'sandbox_demo_secret',
    },
    body: JSON.stringify({
      account_id: env.YUNO_ACCOUNT_ID || '00000000-0000-4000-8000-000000000001',
      merchant_order_id: `order-${randomUUID()}`,
      payment_description: 'Two espresso cups',
      country: env.SHOP_COUNTRY || 'BR',
      amount: { currency: 'BRL', value: 120.5 },
    }),
  });
  if (!response.ok) throw new Error(`Yuno answered ${response.status}: ${await response.text()}`);
  const { checkout_session: session } = (await response.json()) as { checkout_session: string };
  return session;
}
