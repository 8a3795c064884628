// Where a checkout's configuration may go from where it is: one table, after the page on managing its life cycle.

export type CheckoutStatus = 'PUBLISHED' | 'NOT_PUBLISHED' | 'ARCHIVED';

export const CHECKOUT_STATUSES = ['PUBLISHED', 'NOT_PUBLISHED', 'ARCHIVED'] as const;

/** What comes out of the archive is a draft first. */
const NEXT: Readonly<Record<CheckoutStatus, readonly CheckoutStatus[]>> = {
  PUBLISHED: ['NOT_PUBLISHED', 'ARCHIVED'],
  NOT_PUBLISHED: ['PUBLISHED', 'ARCHIVED'],
  ARCHIVED: ['NOT_PUBLISHED'],
};

export const mayBecome = (from: CheckoutStatus, to: CheckoutStatus): boolean => NEXT[from].includes(to);
