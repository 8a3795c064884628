// Which checkout's configuration a new session goes by.
import { refusal } from '../http/api-error.js';
import type { World } from '../world.js';
import { DEFAULT_CHECKOUT } from './seed-account.js';

/** The id that was asked for, if there is such a checkout; else the account's default. */
export function chooseCheckout({ checkouts }: World, asked: string | null | undefined): string {
  if (!asked) return checkouts.findDefault()?.id ?? DEFAULT_CHECKOUT;
  if (!checkouts.find(asked)) throw refusal('INVALID_PARAMETERS', 'Invalid parameters: [checkout_id]');
  return asked;
}
