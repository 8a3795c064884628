// What a shopper has to do next, from the detail nodes that the documents show.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toNextAction } from './next-action.js';
import { decodePayment } from './wire-payment.js';

const PIX = '00020126360014br.gov.bcb.pix0114sandbox@shop.ex5204000053039865406120.505802BR6304ABCD';
const LATER = '2026-03-05T10:22:00.000001Z';

const next = (type: string, node: string, detail: object, rest: object = {}) =>
  toNextAction(
    decodePayment({
      id: 'p',
      status: 'READY_TO_PAY',
      sub_status: 'CREATED',
      checkout: { session: 's', sdk_action_required: true },
      payment_method: { type, payment_method_detail: { [node]: detail } },
      ...rest,
    }),
  );

test('a code for a phone is drawn from its text, whatever image comes along', () => {
  const detail = {
    provider_image: 'https://cdn.example/qr.png',
    reference: PIX,
    expires_at: LATER,
    redirect_url: '',
  };
  assert.deepEqual(next('PIX', 'bank_transfer', detail), { kind: 'qr', text: PIX, expiresAt: LATER });
});

test('an image without text is the code, inside the answer or at a safe address', () => {
  const image = 'data:image/png;base64,iVBORw0KGgo=';
  assert.deepEqual(next('CODI', 'bank_transfer', { provider_image: image }), { kind: 'qr', image });
  const address = 'https://provider.example/x.png';
  assert.deepEqual(next('CODI', 'bank_transfer', { provider_image: address }), {
    kind: 'qr',
    image: address,
  });
  assert.equal(next('CODI', 'bank_transfer', { provider_image: 'http://provider.example/x' }).kind, 'wait');
  assert.equal(
    next('CODI', 'bank_transfer', { provider_image: 'data:image/svg+xml;base64,PHN2Zz4=' }).kind,
    'wait',
  );
});

test('a voucher has its number, its barcode, its words, and the page that repeats it', () => {
  const detail = {
    provider_number: '12345678901234',
    provider_barcode: '123456789012345678901234567890',
    payment_instruction: 'At any counter.',
    date_of_expiration: LATER,
    redirect_url: 'https://slip.example/1',
  };
  assert.deepEqual(next('OXXO', 'ticket', detail), {
    kind: 'voucher',
    number: '12345678901234',
    barcode: '123456789012345678901234567890',
    instructions: 'At any counter.',
    url: 'https://slip.example/1',
    expiresAt: LATER,
  });
});

test('an account to transfer to is a number with its bank, its owner and its reference', () => {
  const detail = {
    bank_account: '646180110400000007',
    bank_name: 'STP',
    beneficiary_name: 'Shop',
    reference: '778899',
  };
  assert.deepEqual(next('SPEI', 'bank_transfer', detail), {
    kind: 'voucher',
    number: '646180110400000007',
    lines: [
      { name: 'bank', value: 'STP' },
      { name: 'beneficiary', value: 'Shop' },
      { name: 'reference', value: '778899' },
    ],
  });
});

test('a page of the provider is a redirect, whatever node its address is in', () => {
  for (const [type, node] of [
    ['PSE', 'bank_transfer'],
    ['PAYPAL', 'wallet'],
    ['ADDI', 'bnpl'],
    ['WEBPAY', 'payment_link'],
    ['TARJETA_CLAVE', 'payment_link'],
    ['MOONBEAM', 'lunar'],
  ] as const)
    assert.deepEqual(next(type, node, { redirect_url: 'https://bank.example/pay' }), {
      kind: 'redirect',
      url: 'https://bank.example/pay',
    });
});

test('an address that nobody should be sent to is waited for instead', () => {
  for (const url of ['javascript:alert(1)', 'http://bank.example/', 'https://user:pass@bank.example/', ''])
    assert.deepEqual(next('PAYPAL', 'wallet', { redirect_url: url }), { kind: 'wait' });
});

test('a card’s second step and a one-time code after the payment are run by the provider', () => {
  const url = 'https://checkout.example/payment?session=1&3ds=true';
  const challenge = { status: 'PENDING', sub_status: 'WAITING_ADDITIONAL_STEP' };
  assert.deepEqual(next('CARD', 'card', { redirect_url: url }, challenge), {
    kind: 'challenge',
    url: `${url}&embedded=true`,
  });
  const otp = { status: 'PENDING', sub_status: 'PENDING_OTP_COMPLETION' };
  assert.deepEqual(next('DAVIPLATA', 'bank_transfer', {}, otp), { kind: 'challenge' });
});

test('a form for the provider is sent as one, if it is nothing else than a form', () => {
  const request_html = { url: 'https://provider.example/pay', method: 'POST', body: { token: 'abc' } };
  const { url, body } = request_html;
  assert.deepEqual(next('PSE', 'request_html', request_html), { kind: 'request', url, method: 'POST', body });
  assert.equal(next('PSE', 'request_html', { ...request_html, method: 'DELETE' }).kind, 'wait');
  assert.equal(next('PSE', 'request_html', { ...request_html, body: { a: { b: 1 } } }).kind, 'wait');
  assert.equal(next('PSE', 'request_html', { ...request_html, url: 'javascript:alert(1)' }).kind, 'wait');
});

test('markup and frames of a provider are shown in the action page', () => {
  const html = '<form action="https://provider.example"><button>Pay</button></form>';
  assert.deepEqual(next('PSE', 'render_html', { content: html }), { kind: 'embed', html });
  assert.equal(next('PSE', 'render_html', { content: 'x'.repeat(100_001) }).kind, 'wait');
  const url = 'https://provider.example/frame';
  assert.deepEqual(next('PSE', 'render_iframe', { init_url: url }), { kind: 'embed', url });
  assert.equal(next('PSE', 'render_iframe', { init_url: 'data:text/html,x' }).kind, 'wait');
});

test('an announcement is read out when there is nothing to do', () => {
  const words = 'Confirm in the app of your bank.';
  assert.deepEqual(next('PSE', 'info', { screen_info: words }), { kind: 'info', text: words });
});

test('no detail, or one nobody understands, is an honest wait', () => {
  for (const detail of [{}, { reference: null }, { surprise: [1, 2, 3] }, { reference: 7 }])
    assert.deepEqual(next('MOONBEAM', 'lunar', detail), { kind: 'wait' });
});
