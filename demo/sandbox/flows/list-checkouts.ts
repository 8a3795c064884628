// Which checkouts a list shows: filters that must all hold, and pages for who asks for them.
import { z } from 'zod';
import { CHECKOUT_STATUSES } from '../rules/checkout-lifecycle.js';
import type { Checkout } from '../store/checkouts.js';

const PAGE_SIZE = 25;
const LARGEST_PAGE = 100;

const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const wholeNumber = (name: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, `${name} must be a positive integer`)
    .transform(Number);

export const checkoutQuery = z.object({
  name: z.string().optional(),
  id: z.string().optional(),
  /** Several with commas between, or the parameter again. */
  status: z.array(z.enum(CHECKOUT_STATUSES)).optional(),
  created_after: moment.optional(),
  created_before: moment.optional(),
  updated_after: moment.optional(),
  updated_before: moment.optional(),
  page: wholeNumber('page').optional(),
  size: wholeNumber('size').optional(),
});

export type CheckoutQuery = z.output<typeof checkoutQuery>;

const contains = (text: string, part: string | undefined): boolean =>
  text.toLowerCase().includes((part ?? '').toLowerCase());

const isBetween = (stamp: string, after = -Infinity, before = Infinity): boolean =>
  Date.parse(stamp) >= after && Date.parse(stamp) <= before;

export const filterCheckouts = (checkouts: readonly Checkout[], query: CheckoutQuery): Checkout[] =>
  checkouts.filter(
    (checkout) =>
      contains(checkout.name, query.name) &&
      contains(checkout.id, query.id) &&
      (query.status?.includes(checkout.status) ?? true) &&
      isBetween(checkout.created_at, query.created_after, query.created_before) &&
      isBetween(checkout.updated_at, query.updated_after, query.updated_before),
  );

/** A bare list, or an envelope around one page of it where a page or a size was asked for. */
export function paginate<T>(rows: readonly T[], { page, size }: CheckoutQuery) {
  if (page === undefined && size === undefined) return rows;
  const length = Math.min(size ?? PAGE_SIZE, LARGEST_PAGE);
  const start = ((page ?? 1) - 1) * length;
  return {
    data: rows.slice(start, start + length),
    pagination: { page: page ?? 1, size: length, total: rows.length },
  };
}
