// What a checkout session offers: its checkout's configuration, seen from the session's country, amount and metadata.
// A bare array, saved methods first.
import { judge, type Judgement, type Situation } from '../rules/conditions.js';
import { isPayableIn, methodOf } from '../rules/methods.js';
import { inOrder, paysNew, usesSaved, type Checkout, type ConfiguredMethod } from '../store/checkouts.js';
import type { Enrollment } from '../store/enrollments.js';
import type { CheckoutSession } from '../store/sessions.js';
import { toListedCard } from './card.js';
import { actionFlags, nameOf } from './payment-method.js';
import { toIconUrl } from './urls.js';

const OPEN: Judgement = { enabled: true, rules: null, matched: undefined };

const toCheckout = (session: CheckoutSession, { enabled, rules }: Judgement) => ({
  session: session.id,
  ...actionFlags(true),
  conditions: { enabled, rules },
});

const toSituation = ({ country, amount, metadata }: CheckoutSession): Situation => ({
  country,
  amount,
  metadata: (metadata ?? []) as Situation['metadata'],
});

function toSaved(session: CheckoutSession, record: Enrollment, judged: Judgement, origin: string) {
  const name = nameOf(record);
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
