// What a visitor may choose, read from an address or a JSON body. In a real shop none of this comes from a browser:
// here the visitor plays the shopkeeper too.
import { z } from 'zod';
import type { Choice } from './orders.js';
import { COUNTRIES, countryOf, toMoney, totalOf } from './prices.js';

const DESCRIPTION = 'Coffee and two cups';
const MOST = 100_000_000;

/** Missing or empty is left open; the amount is in major units of the country's currency. */
export const choiceShape = z.object({
  country: z.enum(COUNTRIES.map(({ code }) => code)).optional(),
  amount: z.coerce.number().positive().max(MOST).optional(),
  customer: z.enum(['guest', 'known']).optional(),
  purpose: z.enum(['pay', 'enroll']).optional(),
  /** At Yuno's test gateway a response code in here decides how the payment ends. */
  description: z.string().min(3).max(255).optional(),
});

export type Wish = z.output<typeof choiceShape>;

/** The wish in an address. What makes no sense there is passed over: a page always has something to show. */
export function readWish(query: URLSearchParams): Wish {
  const entries = Object.entries(choiceShape.shape).map(([name, shape]) => {
    const parsed = shape.safeParse(query.get(name) || undefined);
    return [name, parsed.data] as const;
  });
  return choiceShape.parse(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

/** Every choice, the open ones decided. */
export function toChoice({ country: code = 'BR', amount, ...wish }: Wish): Choice {
  const country = countryOf(code) ?? countryOf('BR');
  if (!country) throw new Error('The price table has no country to fall back on.');
  return {
    country: country.code,
    amount: amount === undefined ? totalOf(country) : toMoney(country.currency, amount),
    customer: wish.customer ?? 'guest',
    purpose: wish.purpose ?? 'pay',
    description: wish.description ?? DESCRIPTION,
  };
}

/** Is this what was wished for, as far as anything was? */
export const fits = (choice: Choice, { amount, ...wish }: Wish): boolean =>
  (amount === undefined || amount === choice.amount.value) &&
  (Object.keys(wish) as (keyof typeof wish)[]).every(
    (name) => wish[name] === undefined || wish[name] === choice[name],
  );
