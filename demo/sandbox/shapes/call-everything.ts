// One call to every endpoint of a fresh sandbox, family by family, in an order that gives each what it needs. Knows
// nothing of how the answers are shown.
import type { Sandbox } from '../create-sandbox.js';
import type { SandboxOptions } from '../options.js';
import { createAsker, type Ask, type Called, type Read } from './asker.js';

const CARD = {
  number: '4111111111111111',
  expiration_month: 11,
  expiration_year: 28,
  security_code: '123',
  holder_name: 'JOHN DOE',
};

const BROWSER = {
  user_agent: 'Mozilla/5.0',
  accept_header: 'text/html',
  color_depth: '24',
  screen_height: '1080',
  screen_width: '1920',
  language: 'en-GB',
};

/** What is paid, and where. */
interface Sale {
  readonly type: string;
  readonly country: string;
  readonly currency: string;
  readonly card?: object;
  readonly note?: string;
}

const BRAZIL = { type: 'CARD', country: 'BR', currency: 'BRL', card: CARD } as const;

/** A method per kind of node and step. */
const OTHERS: readonly Sale[] = [
  { type: 'PIX', country: 'BR', currency: 'BRL' },
  { type: 'SPEI', country: 'MX', currency: 'MXN' },
  { type: 'PSE', country: 'CO', currency: 'COP' },
  { type: 'OXXO', country: 'MX', currency: 'MXN' },
  { type: 'NEQUI', country: 'CO', currency: 'COP' },
  { type: 'YAPE', country: 'PE', currency: 'PEN' },
  { type: 'ACUOTAZ', country: 'PE', currency: 'PEN' },
  { type: 'WEBPAY', country: 'CL', currency: 'CLP' },
];

interface Customers {
  readonly known: string;
  /** Of whom nothing is known but the shop's own id. */
  readonly blank: string;
}

async function callCustomers(ask: Ask): Promise<Customers> {
  const body = { merchant_customer_id: 'shopper-1', first_name: 'Lia', email: 'lia@shop.example' };
  const known = (await ask('POST /customers', { body }))('id');
  const ids = { customer_id: known, merchant_customer_id: 'shopper-1' };
  await ask('GET /customers/{customer_id}', { ids });
  await ask('GET /customers?merchant_customer_id=shopper-1');
  await ask('GET /customers/external/{merchant_customer_id}', { ids });
  await ask('PATCH /customers/{customer_id}', { ids, body: { last_name: 'Moura' } });
  const least = { body: { merchant_customer_id: 'shopper-2' }, note: 'least' };
  return { known, blank: (await ask('POST /customers', least))('id') };
}

async function callCustomerSession(ask: Ask, account_id: string, customer_id: string): Promise<void> {
  const body = { account_id, country: 'BR', customer_id, callback_url: 'https://shop.example/wallet' };
  const customer_session = (await ask('POST /customers/sessions', { body }))('customer_session');
  const ids = { customer_session };
  await ask('GET /checkout/customers/sessions/{customer_session}/payment-methods', { ids });
  const record = await ask('POST /customers/sessions/{customer_session}/payment-methods', {
    ids,
    body: { account_id, payment_method_type: 'CARD', country: 'BR' },
  });
  const payment_method_id = record('id');
  await ask('GET /payment-methods/{payment_method_id}', { ids: { payment_method_id }, note: 'waiting' });
}

/** Opens a session and pays it. */
async function sell(ask: Ask, account_id: string, sale: Sale, extra: object = {}): Promise<Read> {
  const { type, country, currency, card, note = type } = sale;
  const order = {
    account_id,
    merchant_order_id: 'order-1',
    country,
    amount: { currency, value: 300 },
  };
  const opened = { ...order, payment_description: 'Two cups', ...extra };
  const session = (await ask('POST /checkout/sessions', { body: opened, note }))('checkout_session');
  const token = await ask('POST /checkout/sessions/{checkout_session}/token', {
    ids: { checkout_session: session },
    body: { payment_method: { type, card } },
    note,
  });
  const payment = {
    ...order,
    description: 'Two cups',
    checkout: { session },
    payment_method: { token: token('token') },
  };
  return ask('POST /payments', { body: payment, note });
}

/** Gives the vaulted token of a card that was saved along the way. */
async function callPayments(ask: Ask, account_id: string, customer_id: string): Promise<string> {
  const keep = { customer_id, payment_method: { vault_on_success: true } };
  const paid = await sell(ask, account_id, BRAZIL, { ...keep, callback_url: 'https://shop.example/return' });
  for (const sale of OTHERS) await sell(ask, account_id, sale);
  const card = { ...CARD, number: '4000000000003220' };
  const pending = await sell(ask, account_id, { ...BRAZIL, card, note: 'CARD, challenged' });
  await ask('GET /payments/{payment_id}', { ids: { payment_id: paid('id') } });
  await ask('GET /payments/{payment_id}', { ids: { payment_id: 'unknown' }, note: 'refused' });
  await ask('GET /payments?merchant_order_id=order-1');
  await ask('POST /payments/{payment_id}/transactions/{transaction_id}/cancel', {
    ids: { payment_id: pending('id'), transaction_id: pending('transactions', 'id') },
    body: {},
  });
  await ask('POST /payments/{payment_id}/cancel-or-refund', { ids: { payment_id: paid('id') }, body: {} });
  const checkout_session = paid('checkout', 'session');
  const ids = { checkout_session };
  await ask('GET /checkout/sessions/{checkout_session}', { ids });
  await ask('PATCH /checkout/sessions/{checkout_session}', {
    ids,
    body: { metadata: [{ key: 'cart', value: '7' }] },
  });
  await ask('GET /checkout/sessions/{checkout_session}/payment-methods', { ids });
  return paid('payment_method', 'vaulted_token');
}

async function callSavedMethods(
  ask: Ask,
  account_id: string,
  { known, blank }: Customers,
  vaulted_token: string,
) {
  const ids = { customer_id: blank, vaulted_token };
  await ask('GET /customers/{customer_id}/payment-methods', { ids });
  const saved = await ask('GET /customers/{customer_id}/payment-methods/{vaulted_token}', { ids });
  const payment_method_id = saved('id');
  await ask('GET /payment-methods/{payment_method_id}', { ids: { payment_method_id }, note: 'enrolled' });
  await ask('PATCH /payment-methods/{vaulted_token}', { ids, body: { customer_id: known } });
  await ask('POST /customers/{customer_id}/payment-methods/{vaulted_token}/unenroll', {
    ids: { customer_id: known, vaulted_token },
  });
  const keep = { customer_id: known, payment_method: { vault_on_success: true } };
  const paid = await sell(ask, account_id, { ...BRAZIL, note: 'CARD, saved' }, keep);
  const again = await ask('GET /customers/{customer_id}/payment-methods/{vaulted_token}', {
    ids: { customer_id: known, vaulted_token: paid('payment_method', 'vaulted_token') },
  });
  await ask('POST /customers/payment-methods/{payment_method_id}/unenroll', {
    ids: { payment_method_id: again('id') },
  });
}

async function callInstallments(ask: Ask, account_id: string): Promise<void> {
  const steps = [{ installment: 3, rate: 1.05, financial_costs: [{ type: 'CFT', rate: 45.25 }] }];
  const body = {
    name: 'Three times',
    account_id: [account_id],
    merchant_reference: 'three',
    installments_plan: steps,
  };
  const ids = { installment_code: (await ask('POST /installments-plans', { body }))('id') };
  await ask(`GET /installments-plans?account_id=${account_id}&currency=BRL&iin=41111111&amount=300`);
  await ask('GET /installments-plans/{installment_code}', { ids });
  await ask('PATCH /installments-plans/{installment_code}', { ids, body: { name: 'Thrice' } });
  await ask('DELETE /installments-plans/{installment_code}', { ids });
  const amount = { currency: 'BRL', value: '25000' };
  await ask('POST /apm-installments', { body: { country: 'BR', amount, payment_method: 'NU_PAY' } });
}

async function callDashboard(ask: Ask): Promise<void> {
  const ids = { checkout_code: (await ask('POST /checkouts', { body: { name: 'Promo' } }))('id') };
  const payment_methods = [{ payment_method_type: 'PIX', is_active: false }];
  await ask('GET /checkouts');
  await ask('GET /checkouts?page=1');
  await ask('GET /checkouts/{checkout_code}', { ids });
  await ask('PUT /checkouts/{checkout_code}', { ids, body: { config: { payment_methods } } });
  await ask('PATCH /checkouts/{checkout_code}', { ids, body: { status: 'ARCHIVED' } });
}

export async function callEverything(sandbox: Sandbox, options: SandboxOptions): Promise<readonly Called[]> {
  const { ask, called } = createAsker(sandbox, options);
  const account_id = options.accountId;
  const customers = await callCustomers(ask);
  await callCustomerSession(ask, account_id, customers.known);
  const vaulted = await callPayments(ask, account_id, customers.blank);
  await callSavedMethods(ask, account_id, customers, vaulted);
  await ask('GET /issuers?payment_method=PSE');
  await callInstallments(ask, account_id);
  await ask('POST /three-d-secure/setups', { body: { account_id, card: CARD }, note: 'STANDARD' });
  const provided = { account_id, type: 'MERCHANT_PROVIDED', browser_info: BROWSER };
  await ask('POST /three-d-secure/setups', { body: provided, note: 'MERCHANT_PROVIDED' });
  await callDashboard(ask);
  await ask('DELETE /customers/{customer_id}', { ids: { customer_id: customers.known } });
  return called;
}
