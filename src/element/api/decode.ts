// The gateway's answers, checked before they are believed. Small combinators instead of a schema library, which
// would weigh as much as the rest of the first load; a test holds them to the schemas in shared/contract.ts.
import type { AttemptAnswer, Method, Money, OpenAnswer, Report } from '../../shared/contract.js';
import { CheckoutError } from '../../shared/errors.js';

export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
export const count: Check = (value) => typeof value === 'number' && value >= 0;
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

export const money = shape({ currency: text, value: count });
const card = shape({ brand: text, brandName: maybe(text), lastFour: text, expiry: text, iin: maybe(text) });
/** Fields and actions of kinds from tomorrow pass: whoever draws them decides. */
const kind = shape({ kind: text, url: maybe(text) });
const method = shape({
  id: text,
  type: text,
  name: text,
  category: text,
  icon: maybe(text),
  marks: maybe(shape({ icons: list(text), more: count })),
  vaultedToken: maybe(text),
  card: maybe(card),
  sdk: maybe(flag),
  fields: list(kind),
});
export const report = shape({
  id: text,
  session: text,
  status: text,
  subStatus: text,
  outcome: text,
  final: flag,
  retry: flag,
  method: text,
  reason: maybe(text),
  retryAfter: maybe(count),
  next: maybe(kind),
  vaultedToken: maybe(text),
});

const opened = shape({
  protocol: count,
  purpose: (value) => value === 'payment' || value === 'enrollment',
  country: text,
  amount: maybe(money),
  creates: flag,
  secondAttempt: flag,
  methods: list(method),
  saved: maybe(list(method)),
  report: maybe(report),
});

/** Throws `gateway_broken` for an answer of another shape. */
export function believe(check: Check, body: unknown): unknown {
  if (!check(body)) throw new CheckoutError('gateway_broken');
  return body;
}

export const decodeOpened = (body: unknown): OpenAnswer => believe(opened, body) as OpenAnswer;

export type { AttemptAnswer, Method, Money, OpenAnswer, Report };
