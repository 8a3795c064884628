// What a checkout session offers: a bare array, saved methods first.
import { methodsIn, type Method } from '../rules/methods.js';
import type { Enrollment } from '../store/enrollments.js';
import type { CheckoutSession } from '../store/sessions.js';
import { toCardName, toListedCard } from './card.js';
import { actionFlags } from './payment-method.js';
import { toIconUrl } from './urls.js';

const toCheckout = (session: CheckoutSession) => ({
  session: session.id,
  ...actionFlags(true),
  conditions: { enabled: true, rules: null },
});

const toSaved = (session: CheckoutSession, origin: string) => (record: Enrollment, index: number) => ({
  name: record.card ? toCardName(record.card) : record.type,
  vaulted_token: record.vaulted_token,
  description: record.card ? toCardName(record.card) : record.type,
  type: record.type,
  category: record.category,
  icon: toIconUrl(origin, record.card?.brand ?? record.type),
  last_successfully_used: record.last_used_at !== null,
  last_successfully_used_at: record.last_used_at ?? '',
  checkout: toCheckout(session),
  card_data: record.card && toListedCard(record.card),
  preferred: index === 0,
});

const toOffered = (session: CheckoutSession, origin: string) => (method: Method) => ({
  name: method.name,
  vaulted_token: null,
  description: method.name,
  type: method.type,
  category: method.category,
  icon: toIconUrl(origin, method.type),
  last_successfully_used: false,
  last_successfully_used_at: '',
  checkout: toCheckout(session),
  card_data: null,
  preferred: false,
});

/** `saved` comes newest first. */
export const toMethodList = (session: CheckoutSession, saved: readonly Enrollment[], origin: string) => [
  ...saved.map(toSaved(session, origin)),
  ...methodsIn(session.country).map(toOffered(session, origin)),
];
