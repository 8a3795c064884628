// What the second upstream remembers → what its documents show, in the reading of each place where they disagree.
import type { Reading, Readings, Topic } from './readings.js';
import type { Enrollment, Payment, Session, Vaulted } from './store.js';

export type Shapes = ReturnType<typeof createShapes>;

const cardOf = (vaulted: Vaulted) => ({
  iin: '45079900',
  lfd: vaulted.lastFour,
  expiration_month: 11,
  expiration_year: 28,
  number_length: 16,
  security_code_length: 3,
  brand: 'VISA',
  issuer_code: null,
});

export function createShapes(readings: Readings) {
  const pick = <T>(topic: Topic, a: T, b: T): T => (readings[topic] === ('A' satisfies Reading) ? a : b);
  const money = (value: number) => pick<number | string>('money', value, value.toFixed(2));
  const nothing = pick<string | null>('nothing', null, '');
  const stamp = (ms: number): string =>
    new Date(ms).toISOString().replace('Z', pick('digits', '001Z', '000001Z'));
  const flag = pick('listFlag', 'sdk_required_action', 'sdk_action_required');

  const session = (kept: Session, call: 'create' | 'read' | 'update') => ({
    ...(call === 'read'
      ? { [pick('sessionId', 'id', 'checkout_session')]: kept.id }
      : { checkout_session: kept.id }),
    merchant_order_id: kept.order,
    payment_description: kept.description,
    country: kept.country,
    ...pick<object>(
      'sessionCustomer',
      { customer_id: kept.customer ?? nothing },
      { customer_id: nothing, customer_payer: kept.customer ? { id: kept.customer } : null },
    ),
    callback_url: kept.callback
      ? kept.callback +
        pick('callbackEcho', '', `${kept.callback.includes('?') ? '&' : '?'}checkoutSession=${kept.id}`)
      : nothing,
    ...(kept.amount && { amount: { currency: kept.amount.currency, value: money(kept.amount.value) } }),
    created_at: stamp(kept.createdAt),
    metadata: kept.metadata.length === 0 ? null : kept.metadata.slice(0, pick('metadataLimit', 120, 50)),
    workflow: kept.workflow,
    installments: { plan_id: nothing, plan: null },
    ...(call !== 'create' && { used: kept.used }),
  });

  const transaction = (kept: Payment) => ({
    id: kept.transaction,
    type: 'PURCHASE',
    status: kept.status,
    category: kept.type,
    amount: money(kept.amount.value),
    response_code: kept.responseCode,
    created_at: stamp(kept.createdAt),
    updated_at: stamp(kept.createdAt),
  });

  const spell = (status: string): string =>
    status === 'CANCELED' ? pick('cancelSpelling', 'CANCELED', 'CANCELLED') : status;

  const bare = (kept: Payment, transactions: object) => {
    const actionRequired = kept.redirectUrl !== undefined;
    const node = kept.type === 'CARD' ? 'card' : 'wallet';
    const detail = { card: null, wallet: null, [node]: { redirect_url: kept.redirectUrl ?? nothing } };
    return {
      id: kept.id,
      description: kept.description,
      country: kept.country,
      status: spell(kept.status),
      sub_status: spell(kept.subStatus),
      merchant_order_id: kept.order,
      created_at: stamp(kept.createdAt),
      updated_at: stamp(kept.createdAt),
      amount: { captured: 0, currency: kept.amount.currency, value: money(kept.amount.value) },
      ...pick<object>(
        'paymentFlag',
        { checkout: { session: kept.session, sdk_action_required: actionRequired } },
        { checkout: { session: kept.session }, sdk_action_required: actionRequired },
      ),
      payment_method: {
        type: kept.type,
        token: kept.token,
        vaulted_token: kept.vaultedToken ?? '',
        vault_on_success: kept.vaultedToken !== undefined,
        [pick('detailNode', 'payment_method_detail', 'detail')]: detail,
      },
      customer_payer: kept.customer ? { id: kept.customer } : null,
      transactions,
      transactions_history: [],
      callback_url: null,
      workflow: 'SDK_CHECKOUT',
      metadata: kept.metadata,
    };
  };

  const enrollment = (kept: Enrollment) => ({
    id: kept.id,
    idempotency_key: null,
    name: kept.type,
    description: kept.type,
    type: kept.type,
    category: kept.type === 'CARD' ? 'CARD' : 'WALLET',
    status: spell(kept.status),
    sub_status: nothing,
    vaulted_token: kept.vaultedToken ?? nothing,
    created_at: stamp(kept.createdAt),
    enrollment: { session: kept.session, [flag]: true },
    provider: {
      id: 'YUNO',
      action: kept.redirectUrl ? 'REDIRECT' : null,
      redirect: kept.redirectUrl
        ? pick<object | string>(
            'enrollRedirect',
            { init_url: kept.redirectUrl, success_url: null, error_url: null },
            kept.redirectUrl,
          )
        : null,
    },
  });

  /** A row of the methods to pay with. */
  const method = (id: string, type: string, category: string, name = type) => ({
    name,
    vaulted_token: nothing,
    description: name,
    type,
    category,
    icon: 'https://icons.prod.y.uno/card_logosimbolo.png',
    last_successfully_used: false,
    last_successfully_used_at: '',
    checkout: { session: id, [flag]: true, conditions: { enabled: true, rules: null } },
    card_data: null,
    preferred: false,
  });

  return {
    pick,
    session,
    enrollment,
    created: (kept: Payment) => bare(kept, transaction(kept)),
    read: (kept: Payment) =>
      pick<object>(
        'readPayment',
        { payment: bare(kept, [transaction(kept)]) },
        bare(kept, transaction(kept)),
      ),
    error: (code: string, message: string) =>
      pick<object>(
        'errorBody',
        { code, messages: [message] },
        { code, message, details: { reason: message } },
      ),
    methods: (id: string, saved: readonly Vaulted[]) => {
      const rows = [
        ...saved.map((vaulted) => ({
          ...method(id, 'CARD', 'CARD', `VISA ****${vaulted.lastFour}`),
          vaulted_token: vaulted.token,
          card_data: cardOf(vaulted),
        })),
        method(id, 'CARD', 'CARD', 'Card'),
        method(id, 'ADDI', pick('bnplCategory', 'BNPL', 'BUY_NOW_PAY_LATER')),
        method(id, pick('nupayCode', 'NU_PAY', 'NUPAY'), 'WALLET'),
      ];
      return pick<object>('listWrapper', rows, { payment_methods: rows });
    },
    /** A row of a customer's saved methods. */
    saved: (vaulted: Vaulted) => ({
      name: `VISA ****${vaulted.lastFour}`,
      type: 'CARD',
      category: 'CARD',
      status: 'ENROLLED',
      vaulted_token: vaulted.token,
      card_data: cardOf(vaulted),
      last_successfully_used: false,
      last_successfully_used_at: '',
    }),
    /** One plan, for every card; priced for `value` where the reading says so. */
    plans: (value: number, currency: string) => [
      {
        id: '5a1f7c52-2c76-4f0c-8d59-3a8b9f0f7c11',
        installments_plan: [
          { installment: 1, rate: 1 },
          { installment: 3, rate: 1.2 },
        ].map((step) => ({
          ...step,
          ...pick<object>(
            'planPrices',
            {},
            {
              amount: {
                currency,
                value: ((value * step.rate) / step.installment).toFixed(2),
                total_value: (value * step.rate).toFixed(2),
              },
            },
          ),
        })),
        country_code: nothing,
        brand: null,
        iin: null,
        first_installment_deferral: 0,
        amount: { [pick('planCurrency', 'Currency', 'currency')]: currency, min_value: 1, max_value: 0 },
        availability: { start_at: '', finish_at: null },
      },
    ],
    enrollable: (id: string) => {
      const wallets = ['NEQUI', 'NU_PAY_ENROLLMENT', 'MERCADO_PAGO_WALLET'];
      const more = ['PAYPAL_ENROLLMENT', 'DAVIPLATA_ENROLLMENT', 'WALLET_CONNECT', 'YAPE_ENROLLMENT'];
      const last = ['SMART_PIX', 'ASTROPAY_ENROLLABLE', 'PIX_BIOMETRICO', 'DOLARAPP'];
      const types = [
        ...pick('enrollableBrands', ['CARD'], ['VISA', 'MASTERCARD']),
        ...pick('enrollableTypes', wallets, [...wallets, ...more, ...last]),
      ];
      const row = (type: string) => ({
        name: type,
        description: type,
        type,
        category: ['CARD', 'VISA', 'MASTERCARD'].includes(type) ? 'CARD' : 'WALLET',
        icon: 'https://icons.prod.y.uno/visa_logosimbolo.png',
        enrollment: { session: id, [flag]: true },
      });
      return { payment_methods: types.map(row) };
    },
  };
}
