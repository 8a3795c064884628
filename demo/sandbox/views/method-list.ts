// What a session offers: the checkout's configuration, seen from the session's country, amount and metadata.
// Checkout: a bare array, saved methods first. Enrollment: an object around the list.
import { judge, type Judgement, type Situation } from '../rules/conditions.js';
import { isEnrollableIn, isPayableIn, methodOf } from '../rules/methods.js';
import type { Checkout, ConfiguredMethod } from '../store/checkouts.js';
import type { Enrollment } from '../store/enrollments.js';
import type { CheckoutSession, CustomerSession } from '../store/sessions.js';
import { toCardName, toListedCard } from './card.js';
import { actionFlags } from './payment-method.js';
import { toIconUrl } from './urls.js';

const OPEN: Judgement = { enabled: true, rules: null, matched: undefined };

const toCheckout = (session: CheckoutSession, { enabled, rules }: Judgement) => ({
  session: session.id,
  ...actionFlags(true),
  conditions: { enabled, rules },
});

/** Who may still use a method: for a first payment, with a saved one. */
const paysNew = ({ is_active, type, active_enrollment_type: mode }: ConfiguredMethod): boolean =>
  is_active && type === 'PAYMENT_METHOD' && mode !== 'NONE' && mode !== 'ENROLLMENT';

const usesSaved = ({ is_active, active_enrollment_type: mode }: ConfiguredMethod): boolean =>
  is_active && mode !== 'NONE' && mode !== 'NO_ENROLLMENT';

const inOrder = (methods: readonly ConfiguredMethod[]): ConfiguredMethod[] =>
  methods.toSorted((a, b) => a.order_to_show - b.order_to_show);

const toSituation = ({ country, amount, metadata }: CheckoutSession): Situation => ({
  country,
  amount,
  metadata: (metadata ?? []) as Situation['metadata'],
});

function toSaved(session: CheckoutSession, record: Enrollment, judged: Judgement, origin: string) {
  const name = record.card ? toCardName(record.card) : methodOf(record.type).name;
  return {
    name,
    vaulted_token: record.vaulted_token,
    description: name,
    type: record.type,
    category: record.category,
    icon: toIconUrl(origin, record.card?.brand ?? record.type),
    last_successfully_used: record.last_used_at !== null,
    last_successfully_used_at: record.last_used_at ?? '',
    checkout: toCheckout(session, judged),
    card_data: record.card && toListedCard(record.card),
  };
}

function toOffered(session: CheckoutSession, method: ConfiguredMethod, judged: Judgement, origin: string) {
  const { payment_method_type: type, category } = method;
  const own = judged.matched?.payment_method_data;
  const name = own?.name ?? method.name ?? methodOf(type).name;
  return {
    name,
    vaulted_token: null,
    description: own?.description ?? name,
    type,
    category,
    icon: own?.logo ?? method.icon ?? toIconUrl(origin, type),
    last_successfully_used: false,
    last_successfully_used_at: '',
    checkout: toCheckout(session, judged),
    card_data: null,
    preferred: false,
  };
}

/** `saved` comes newest first. What a condition rules out stays listed, with its rules; what is inactive does not. */
export function toMethodList(
  session: CheckoutSession,
  checkout: Checkout | undefined,
  saved: readonly Enrollment[],
  origin: string,
) {
  const methods = checkout?.payment_methods ?? [];
  const situation = toSituation(session);
  const judgeOf = (method: ConfiguredMethod): Judgement => judge(method.conditions_to_override, situation);
  const ours = saved.flatMap((record) => {
    const configured = methods.find(({ payment_method_type: type }) => type === record.type);
    if (configured && !usesSaved(configured)) return [];
    return [toSaved(session, record, configured ? judgeOf(configured) : OPEN, origin)];
  });
  const offered = inOrder(methods)
    .filter((method) => paysNew(method) && isPayableIn(method.payment_method_type, session.country))
    .map((method) => toOffered(session, method, judgeOf(method), origin));
  return [...ours.map((method, index) => ({ ...method, preferred: index === 0 })), ...offered];
}

export const toEnrollableList = (
  session: CustomerSession,
  checkout: Checkout | undefined,
  origin: string,
) => ({
  payment_methods: inOrder(checkout?.payment_methods ?? [])
    .filter((method) => usesSaved(method) && isEnrollableIn(method.payment_method_type, session.country))
    .map(({ payment_method_type: type, category, name, icon }) => ({
      name: name ?? methodOf(type).name,
      description: type === 'CARD' ? 'Credit or debit card' : (name ?? methodOf(type).name),
      type,
      category,
      icon: icon ?? toIconUrl(origin, type),
      enrollment: { session: session.id, ...actionFlags(true) },
    })),
});
