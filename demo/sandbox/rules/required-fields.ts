// What each method asks of its shopper, as a checkout's configuration says it: which fields are on, for a new use and
// for a saved one. After the worked examples; a provider may want more.
import type { ConditionSet } from './conditions.js';

export interface RequiredField {
  readonly field_name: string;
  readonly is_active: boolean;
  /** Only the security code has one: ALWAYS, or FIRST_TIME. */
  readonly current_value: string | null;
  /** At most one set: where it does not hold, the field is not asked for. */
  readonly conditions_to_override: readonly ConditionSet[];
}

export interface RequiredFields {
  readonly is_active: boolean;
  readonly is_enrollment_active: boolean;
  readonly fields: readonly RequiredField[];
  readonly enrollment_fields: readonly RequiredField[];
}

const NAMES = 'first_name last_name email';
const FULL = `${NAMES} document phone`;

/** Type → fields that are on. Types without a row ask for nothing. */
const ASKED: Readonly<Record<string, string>> = {
  PIX: FULL,
  BOLETO: `${NAMES} document billing_address`,
  NUPAY: 'document phone email',
  PIX_PARCELADO: FULL,
  SPEI: NAMES,
  CODI: NAMES,
  OXXO: NAMES,
  CASH: FULL,
  PSE: `${NAMES} document`,
  BANCOLOMBIA_TRANSFER: NAMES,
  NEQUI: FULL,
  NEQUI_QR: FULL,
  DAVIPLATA: 'document phone',
  EFECTY: `${NAMES} document`,
  ADDI: FULL,
  PAYVALIDA: NAMES,
  WEBPAY: NAMES,
  KHIPU: NAMES,
  PAGO_EFECTIVO: `${NAMES} document`,
  ACUOTAZ: NAMES,
  YAPE: 'phone',
  PAGO_FACIL: `${NAMES} document`,
  RAPIPAGO: `${NAMES} document`,
  WIBOND: NAMES,
  MERCADO_PAGO_CHECKOUT_PRO: NAMES,
  ACH: NAMES,
  SEPA: NAMES,
  AFTER_PAY: `${NAMES} billing_address`,
  KLARNA: `${NAMES} billing_address`,
  KLARNA_PAY_OVER_TIME: `${NAMES} billing_address`,
  CLEARPAY: `${NAMES} billing_address`,
  PRZELEWY24: 'email',
  FPX: 'email',
  TAMARA: `${NAMES} phone`,
  TABBY: `${NAMES} phone`,
  NU_PAY_ENROLLMENT: 'document',
  DAVIPLATA_ENROLLMENT: 'document phone',
  YAPE_ENROLLMENT: 'phone',
};

const PERSON = [
  'first_name',
  'last_name',
  'document',
  'email',
  'phone',
  'billing_address',
  'shipping_address',
  'zip_code',
];

const toField = (
  field_name: string,
  is_active: boolean,
  current_value: string | null = null,
): RequiredField => ({ field_name, is_active, current_value, conditions_to_override: [] });

const toFields = (on: readonly string[]): RequiredField[] =>
  PERSON.map((name) => toField(name, on.includes(name)));

/** What only cards have. */
const CARD_FIELDS = [toField('security_code', true, 'ALWAYS'), toField('installment', true)];

/** The configuration a method starts with. */
export function requiredFieldsOf(type: string): RequiredFields {
  const card = type === 'CARD' ? CARD_FIELDS : [];
  const on = (ASKED[type] ?? '').split(' ');
  return {
    is_active: true,
    is_enrollment_active: true,
    fields: [...card, ...toFields(on)],
    enrollment_fields: [...card, ...toFields([])],
  };
}
