// Yuno's customers, tokens and banks → what the gateway works with. Of a customer only which fields are filled is kept.
import { z } from 'zod';

const token = z.object({ token: z.string().min(1) });

export const decodeToken = (body: unknown): string => token.parse(body).token;

const banks = z.object({
  issuers: z.array(z.object({ id: z.coerce.string(), name: z.string() }).nullable().catch(null)).catch([]),
});

/** A broken row is left out. */
export const decodeBanks = (body: unknown): { id: string; name: string }[] =>
  banks.parse(body).issuers.filter((bank) => bank !== null);

const some = z.unknown().transform((value) => value !== null && value !== undefined && value !== '');
const customer = z.object({
  first_name: some,
  last_name: some,
  email: some,
  phone: some,
  document: some,
  date_of_birth: some,
  billing_address: some,
  shipping_address: some,
});

/** Names of the fields that need not be asked for. */
export function decodeKnown(body: unknown): ReadonlySet<string> {
  const { first_name, last_name, date_of_birth, ...rest } = customer.partial().parse(body);
  const known = { ...rest, name: first_name && last_name, birth: date_of_birth };
  return new Set(Object.entries(known).flatMap(([name, isThere]) => (isThere ? [name] : [])));
}
