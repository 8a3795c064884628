// Stands for your own shop: a server that makes a session and a page that shows it.
import { createServer } from 'node:http';

export function startShop(env: Readonly<Record<string, string>>, gateway: string, port: number) {
  const makeSession = async (): Promise<string> => {
    const response = await fetch(`${env['YUNO_API_URL'] ?? ''}/v1/checkout/sessions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'public-api-key': env['YUNO_PUBLIC_API_KEY'] ?? '',
        'private-secret-key': env['YUNO_PRIVATE_SECRET_KEY'] ?? '',
      },
      body: JSON.stringify({
        account_id: env['YUNO_ACCOUNT_ID'],
        merchant_order_id: `order-${crypto.randomUUID()}`,
        payment_description: 'Two espresso cups',
        country: 'US',
        amount: { currency: 'USD', value: 25 },
      }),
    });
    return ((await response.json()) as { checkout_session: string }).checkout_session;
  };
  const server = createServer((_, response) => {
    void makeSession().then((session) => {
      response.setHeader('content-type', 'text/html').end(`<!doctype html>
        <title>Shop</title>
        <script type="module" src="${gateway}/tender-checkout.js"></script>
        <tender-checkout checkout-session="${session}"></tender-checkout>`);
    });
  });
  return server.listen(port, 'localhost');
}
