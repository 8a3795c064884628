// Ways to pay without knowing any of them: what a form asks is filled by its labels, what comes next is read off the
// page, and how it ends the sandbox decides. What a journey needs to know of a method is a row below.
import { expect, type Page } from '@playwright/test';
import type { Shopper } from './fixture.js';
import type { Json, Loose } from './backstage.js';

export interface Flow {
  /** As the list names it. */
  readonly name: string;
  readonly type: string;
  readonly country: string;
  /** What the payment asks of the shopper, in the words of `tender-action`; nothing when it asks nothing. */
  readonly action?: 'qr' | 'voucher' | 'redirect' | 'challenge';
  readonly session?: Json;
  /** Typed instead of what is typed otherwise. */
  readonly typed?: Readonly<Record<string, string>>;
}

export const FLOWS = {
  pix: { name: 'Pix', type: 'PIX', country: 'BR', action: 'qr' },
  codi: { name: 'CoDi', type: 'CODI', country: 'MX', action: 'qr' },
  qris: { name: 'QRIS', type: 'QRIS', country: 'ID', action: 'qr' },
  oxxo: { name: 'OXXO', type: 'OXXO', country: 'MX', action: 'voucher' },
  boleto: { name: 'Boleto', type: 'BOLETO', country: 'BR', action: 'voucher' },
  spei: { name: 'SPEI', type: 'SPEI', country: 'MX', action: 'voucher' },
  pse: { name: 'PSE', type: 'PSE', country: 'CO', action: 'redirect' },
  picpay: { name: 'PicPay', type: 'PICPAY', country: 'BR', action: 'redirect' },
  klarna: { name: 'Klarna', type: 'KLARNA', country: 'DE', action: 'redirect' },
  webpay: { name: 'Webpay', type: 'WEBPAY', country: 'CL', action: 'redirect' },
  moonbeam: { name: 'Moonbeam Pay', type: 'MOONBEAM_PAY', country: 'GB', action: 'redirect' },
  ach: { name: 'Bank account (ACH)', type: 'ACH', country: 'US' },
  sepa: { name: 'SEPA Direct Debit', type: 'SEPA', country: 'DE' },
  blik: { name: 'BLIK', type: 'BLIK', country: 'PL', typed: { 'One-time code': '222222' } },
} satisfies Record<string, Flow>;

/** Type of document and number, for countries where a passport would not do. */
const DOCUMENTS: Readonly<Record<string, readonly [type: string, number: string]>> = {
  AR: ['DNI', '30123456'],
  BR: ['CPF', '529.982.247-25'],
  CO: ['CC', '1020304050'],
  MX: ['RFC', 'GODE561231GR8'],
  PE: ['DNI', '45678912'],
};
const PHONES: Readonly<Record<string, string>> = {
  BR: '11 99999-9999',
  CO: '300 1234567',
  PE: '912 345 678',
  MX: '55 1234 5678',
  SA: '50 123 4567',
  US: '201 555 0123',
  PL: '512 345 678',
};
const POSTCODES: Readonly<Record<string, string>> = {
  BR: '01310-100',
  DE: '10115',
  ES: '28013',
  GB: 'SW1A 1AA',
  NL: '1012 JS',
  PL: '00-001',
  US: '94103',
};
const CURRENCIES: Readonly<Record<string, readonly [currency: string, value: number]>> = {
  AR: ['ARS', 12_000],
  BR: ['BRL', 320.5],
  CL: ['CLP', 12_000],
  CO: ['COP', 250_000],
  DE: ['EUR', 320.5],
  ES: ['EUR', 320.5],
  GB: ['GBP', 320.5],
  ID: ['IDR', 250_000],
  MX: ['MXN', 320.5],
  MY: ['MYR', 320.5],
  NL: ['EUR', 320.5],
  PE: ['PEN', 320.5],
  PL: ['PLN', 320.5],
  SA: ['SAR', 320.5],
  US: ['USD', 320.5],
};

/** The amount that a country's methods take. Major units. */
export const amountIn = (country: string) => {
  const [currency, value] = CURRENCIES[country] ?? ['USD', 320.5];
  return { currency, value };
};

const typedIn = (country: string): Readonly<Record<string, string>> => ({
  'First name': 'Ana',
  'Last name': 'Silva',
  'E-mail': 'ana@example.com',
  'Phone number': PHONES[country] ?? '555 123 4567',
  'One-time code': '654321',
  'Account holder': 'Ana Silva',
  IBAN: 'DE89 3704 0044 0532 0130 00',
  'Routing number': '021000021',
  'Account number': '000123456789',
});

/** Lines of an address are called differently in every country; browsers know them by these words. */
const addressIn = (country: string): Readonly<Record<string, string>> => ({
  'address-line1': '1 Main Street',
  'address-level3': 'Centre',
  'address-level2': 'Springfield',
  'address-level1': country === 'BR' ? 'SP' : 'CA',
  'postal-code': POSTCODES[country] ?? '12345',
});

/** Fills whatever the chosen method asks for on the page. */
export async function fillForm(page: Page, country: string, typed: Flow['typed'] = {}): Promise<void> {
  const form = page.locator('tender-checkout tender-method-form');
  if ((await form.count()) === 0) return;
  await expect(form.locator('[aria-busy]')).toHaveCount(0);
  // English comes with the code that needs it: no field is without words.
  await expect(form.locator('label').filter({ hasText: /^\s*$/ })).toHaveCount(0);
  const type = form.getByLabel('Document', { exact: true });
  if (await type.isVisible()) await type.selectOption(DOCUMENTS[country]?.[0] ?? 'PAS');
  const number = form.locator('[id="document.document_number"]');
  if (await number.isVisible()) await number.fill(DOCUMENTS[country]?.[1] ?? 'AB123456');
  for (const [label, value] of Object.entries({ ...typedIn(country), ...typed })) {
    const field = form.getByLabel(label, { exact: true });
    if (await field.isVisible()) await field.fill(value);
  }
  for (const [line, value] of Object.entries(addressIn(country))) {
    const field = form.locator(`[autocomplete$="${line}"]`).first();
    if (!(await field.isVisible())) continue;
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption({ index: 1 });
    else await field.fill(value);
  }
  const bank = form.getByRole('combobox', { name: 'Bank', exact: true });
  if (await bank.isVisible()) {
    await bank.focus();
    await bank.press('ArrowDown');
    await expect(form.getByRole('option').first()).toBeVisible();
    await bank.press('ArrowDown');
    await bank.press('Enter');
  }
  const choice = form.locator('select:has(option[value=""])');
  if (await choice.isVisible()) await choice.selectOption({ index: 1 });
}

/** Chooses the method, and fills what it asks for. */
export async function select({ page }: Shopper, { name, country, typed }: Flow): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
  await expect(page.locator('tender-checkout .bone:visible')).toHaveCount(0);
  await fillForm(page, country, typed);
}

/** Opens a session of the flow's country, chooses its method and fills what it asks for. Gives the session. */
export async function choose(shopper: Shopper, flow: Flow): Promise<string> {
  const { country, session = {} } = flow;
  const token = await shopper.back.session({
    country,
    amount: amountIn(country),
    metadata: [{ key: 'device', value: 'desktop' }],
    ...session,
  });
  await shopper.openPayment(token);
  await select(shopper, flow);
  return token;
}

/** The id of the newest of so many payments of a session, once it exists. */
export async function newestPayment(shopper: Shopper, session: string, count: number): Promise<string> {
  let payments: Loose[] = [];
  await expect
    .poll(async () => (payments = await shopper.back.payments(session)).length, { intervals: [50, 100, 200] })
    .toBe(count);
  return String(payments.toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at)).at(-1).id);
}

/** The one payment of the session, once it exists; more than one is an error. */
export async function onlyPayment(shopper: Shopper, session: string): Promise<Loose> {
  await newestPayment(shopper, session, 1);
  return (await shopper.back.payments(session))[0];
}

const ENDS = {
  paid: ['SUCCEEDED', 'APPROVED'],
  refused: ['DECLINED', 'DECLINED'],
  expired: ['EXPIRED', 'EXPIRED'],
} as const;

export type End = keyof typeof ENDS;

/** What the provider decides, whatever the shopper looks at. */
export async function end(shopper: Shopper, payment: string, how: End): Promise<void> {
  const [status, sub_status] = ENDS[how];
  await shopper.back.control('POST', `/payments/${payment}`, { status, sub_status });
}
