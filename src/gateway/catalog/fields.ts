// A line of the catalogue → the fields a browser draws. What Yuno knows of the customer already is left out.
import type { Field } from '../../shared/contract.js';
import type { CheckoutConfiguration } from '../wire-configuration.js';
import { toCardAsk, type CardContext } from './card-ask.js';
import { documentsOf } from './documents.js';
import type { InstallmentContext } from './installments.js';

/** Where a page loads pictures from. */
export interface Pictures {
  toIcon(method: {
    readonly type: string;
    readonly category: string;
    /** Its address upstream. */
    readonly icon?: string | undefined;
    /** Of a saved card. */
    readonly brand?: string | undefined;
  }): string;
  /** Those of brands, as far as there are any. */
  toMarks(brands: readonly string[]): readonly string[];
}

/** What decides beside the method itself. */
export interface FieldContext extends InstallmentContext, CardContext {
  readonly purpose: 'payment' | 'enrollment';
  /** A card can be kept only for a known customer, and enrolling keeps it anyway. */
  readonly canSave: boolean;
  /** Names of fields whose values Yuno has. */
  readonly known: ReadonlySet<string>;
  readonly pictures?: Pictures;
  /** Milliseconds since 1970. Default: the gateway's clock. */
  readonly now?: number;
}

/** Documents of a line, as far as the merchant accepts them in this country. */
function toDocuments(only: string | undefined, { country, configuration }: FieldContext): readonly string[] {
  const accepted = configuration?.documents.get(country) ?? [];
  const types = only?.split(',') ?? accepted;
  const both = types.filter((type) => accepted.includes(type));
  return both.length > 0 ? both : types;
}

/** Does the merchant keep each card that paid, without asking? */
export const savesAlways = (configuration: CheckoutConfiguration | undefined): boolean =>
  configuration?.settings['card']?.['save_on_success'] === true;

type Make = (argument: string | undefined, context: FieldContext) => Field;

const MAKE: Readonly<Record<string, Make>> = {
  card: (_, context) => {
    const card = toCardAsk(context);
    return { kind: 'card', ...(Object.keys(card).length > 0 && { card }) };
  },
  save: (_, { configuration }) => ({ kind: 'save', ...(savesAlways(configuration) && { always: true }) }),
  name: () => ({ kind: 'name' }),
  email: () => ({ kind: 'email' }),
  phone: () => ({ kind: 'phone' }),
  birth: () => ({ kind: 'date', name: 'date_of_birth' }),
  document: (only, context) => ({
    kind: 'document',
    options: documentsOf(context.country, toDocuments(only, context)),
  }),
  bank: () => ({ kind: 'bank' }),
  ach: () => ({ kind: 'ach' }),
  iban: () => ({ kind: 'iban' }),
  code: (length) => ({ kind: 'code', ...(length && { pattern: `\\d{${length}}` }) }),
  mandate: (scheme) => ({ kind: 'note', name: `mandate.${scheme ?? 'sepa'}` }),
  benefit: () => ({
    kind: 'select',
    name: 'benefit_type',
    options: ['PRIVATE', 'JUNAEB'].map((value) => ({ value, label: value })),
  }),
  billing_address: () => ({ kind: 'address', name: 'billing_address' }),
  shipping_address: () => ({ kind: 'address', name: 'shipping_address' }),
  zip: () => ({ kind: 'text', name: 'billing_address.zip_code' }),
};

/** The fields of a line. A name nobody knows is passed over. */
export function toFields(line: string, context: FieldContext): Field[] {
  return line.split(' ').flatMap((entry) => {
    const [name = '', argument] = entry.split(':');
    const make = MAKE[name];
    if (!make || context.known.has(name) || (name === 'save' && !context.canSave)) return [];
    return [make(argument, context)];
  });
}
