// What a method type is: its name, category, the detail node its payments answer with, and the step its shopper
// takes next. Looks rows up; the rows themselves are tables next door.
import { ENROLLABLE, enrollableIn, type Enrollable } from './enrollable.js';
import type { DetailNode, MethodRow, Step } from './method-row.js';
import { METHOD_ROWS } from './method-table.js';

export type { DetailNode, Step };

export interface Method {
  readonly type: string;
  readonly name: string;
  readonly category: string;
  readonly node: DetailNode;
  readonly step: Step;
  /** Where an account of the sandbox has a route for it. */
  readonly countries: readonly string[] | 'everywhere';
}

const toMethod = ([type, name, category, node, step, countries]: MethodRow): Method => ({
  type,
  name,
  category,
  node,
  step,
  countries: countries === '*' ? 'everywhere' : countries.split(' ').filter(Boolean),
});

const PAYING: readonly Method[] = METHOD_ROWS.map(toMethod);

/** Everything that is on offer somewhere, in the order a new checkout shows it. */
export const METHODS: readonly Method[] = PAYING.filter(({ countries }) => countries.length > 0);

/** How a method is paid with that can only be used once it was saved. */
const toSaved = ({ type, name, category }: Enrollable): Method => ({
  type,
  name,
  category,
  node: category === 'BANK_TRANSFER' ? 'bank_transfer' : category === 'BNPL' ? 'bnpl' : 'wallet',
  step: 'redirect',
  countries: [],
});

const KNOWN: ReadonlyMap<string, Method> = new Map(
  [...ENROLLABLE.map(toSaved), ...PAYING].map((method) => [method.type, method]),
);

/** Types nobody described answer as a wallet does: with a page to go to. */
export const methodOf = (type: string): Method =>
  KNOWN.get(type) ?? {
    type,
    name: type,
    category: 'WALLET',
    node: 'wallet',
    step: 'wallet',
    countries: [],
  };

const isIn = (method: Method, country: string): boolean =>
  method.countries === 'everywhere' || method.countries.includes(country);

export const isPayableIn = (type: string, country: string): boolean =>
  METHODS.some((method) => method.type === type && isIn(method, country));

export const isEnrollableIn = (type: string, country: string): boolean =>
  enrollableIn(country).some((method) => method.type === type);

/** Types that can be saved, so that a configuration can tell. */
export const isEnrollable = (type: string): boolean => ENROLLABLE.some((method) => method.type === type);
