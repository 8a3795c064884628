// The fixed answers of the bench's upstream, and the questions that fit them. A payment's id says which session it
// is of, so that every question can name a session of its own, as shoppers do.

const PREFIX = '00000000-0000-4000-8000-';
const PAYMENT = '7';
const SESSION = '5';

const number = (index: number): string => PREFIX + String(index % 1e11).padStart(11, '0');

export const sessionOf = (index: number): string => number(index) + SESSION;
export const paymentOf = (index: number): string => number(index) + PAYMENT;

/** A paid card payment as the documents show a read one, with everything an upstream sends along. */
const payment = {
  id: '@payment',
  account_id: '00000000-0000-4000-8000-000000000001',
  description: 'Two espresso cups',
  country: 'BR',
  status: 'SUCCEEDED',
  sub_status: 'APPROVED',
  merchant_order_id: 'order-1',
  created_at: '2026-03-04T10:22:00.000001Z',
  updated_at: '2026-03-04T10:22:01.000001Z',
  amount: { captured: 120.5, currency: 'BRL', currency_conversion: null, refunded: 0, value: 120.5 },
  checkout: { session: '@session', sdk_action_required: false },
  payment_method: {
    vaulted_token: '',
    type: 'CARD',
    vault_on_success: false,
    token: '00000000-0000-4000-8000-000000000002',
    parent_payment_method_type: null,
    payment_method_detail: {
      card: {
        verify: false,
        capture: true,
        installments: 1,
        soft_descriptor: '',
        authorization_code: '112233',
        retrieval_reference_number: '',
        voucher: null,
        card_data: {
          iin: '45079900',
          lfd: '0002',
          number_length: 16,
          security_code_length: 3,
          brand: 'VISA',
          category: 'CLASSIC',
          type: 'CREDIT',
          three_d_secure: { version: null, cryptogram: null, transaction_id: null },
          fingerprint: null,
        },
      },
    },
  },
  customer_payer: { id: '00000000-0000-4000-8000-000000000003' },
  additional_data: null,
  transactions: [
    {
      id: '00000000-0000-4000-8000-000000000004',
      type: 'PURCHASE',
      status: 'SUCCEEDED',
      category: 'CARD',
      amount: 120.5,
      provider_id: 'YUNO_TEST_PAYMENT_GW',
      response_code: 'SUCCEEDED',
      response_message: 'Transaction successful',
      reason: null,
      created_at: '2026-03-04T10:22:00.500001Z',
      updated_at: '2026-03-04T10:22:01.000001Z',
    },
  ],
  transactions_history: [],
  callback_url: null,
  workflow: 'SDK_CHECKOUT',
  metadata: [],
  fraud_screening: null,
  payment_link_id: null,
  routing_rules: null,
  simplified_mode: false,
};

const parts = JSON.stringify({ payment }).split(/@(?:payment|session)/);

/** The body of `GET /payments/{id}`. */
export const paymentBody = (id: string): string =>
  [parts[0], id, parts[1], id.slice(0, -1) + SESSION, parts[2]].join('');

const toPost = (body: string): string =>
  `POST /v1/status HTTP/1.1\r\nhost: gateway.test\r\norigin: http://shop.test\r\ncontent-type: text/plain\r\n` +
  `content-length: ${String(body.length)}\r\n\r\n${body}`;

/** What the element asks while a payment is on its way. */
export const toStatusRequest = (index: number): string =>
  toPost(
    JSON.stringify({
      protocol: 1,
      session: { kind: 'checkout', token: sessionOf(index) },
      payment: paymentOf(index),
    }),
  );

/** The one read upstream that answers it. */
export const toReadRequest = (index: number): string =>
  `GET /v1/payments/${paymentOf(index)} HTTP/1.1\r\nhost: upstream.test\r\n\r\n`;
