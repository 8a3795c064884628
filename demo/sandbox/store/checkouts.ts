// Checkouts: what the dashboard configures. Each holds every method of the account with its place, its conditions and
// its fields, the accepted documents, and the styling. One of them is the account's default.
import type { Database } from '../database/open-database.js';
import type { CheckoutStatus } from '../rules/checkout-lifecycle.js';
import type { ConditionSet } from '../rules/conditions.js';
import type { CountryDocuments } from '../rules/country-documents.js';
import type { RequiredFields } from '../rules/required-fields.js';
import type { Styling } from '../rules/styling.js';
import { createDocuments, type Documents } from './documents.js';

export const ENROLLMENT_TYPES = ['ENROLLMENT', 'NO_ENROLLMENT', 'BOTH', 'NONE'] as const;

export interface ConfiguredMethod {
  readonly payment_method_type: string;
  /** An enrollment is only ever listed as something to save. */
  readonly type: 'PAYMENT_METHOD' | 'ENROLLMENT';
  /** The merchant's own name and picture; null: the catalogue's. */
  readonly name: string | null;
  readonly icon: string | null;
  readonly category: string;
  readonly order_to_show: number;
  readonly is_active: boolean;
  readonly has_enrollment: boolean;
  readonly active_enrollment_type: (typeof ENROLLMENT_TYPES)[number];
  readonly conditions_to_override: readonly ConditionSet[];
  readonly required_fields_to_override: RequiredFields | null;
}

/** Who may still use a method: for a first payment, with a saved one. */
export const paysNew = ({ is_active, type, active_enrollment_type: mode }: ConfiguredMethod): boolean =>
  is_active && type === 'PAYMENT_METHOD' && mode !== 'NONE' && mode !== 'ENROLLMENT';

export const usesSaved = ({ is_active, active_enrollment_type: mode }: ConfiguredMethod): boolean =>
  is_active && mode !== 'NONE' && mode !== 'NO_ENROLLMENT';

export const inOrder = (methods: readonly ConfiguredMethod[]): ConfiguredMethod[] =>
  methods.toSorted((a, b) => a.order_to_show - b.order_to_show);

export interface Checkout {
  readonly id: string;
  readonly account_id: string;
  readonly name: string;
  readonly description: string;
  readonly status: CheckoutStatus;
  readonly is_default: boolean;
  readonly payment_methods: readonly ConfiguredMethod[];
  readonly country_documents: readonly CountryDocuments[];
  readonly styling: Styling;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface CheckoutStore extends Documents<Checkout> {
  /** The default first, then the one that changed last. */
  list(): Checkout[];
  findDefault(): Checkout | undefined;
  /** The checkout a session goes by: its own while that is published, else the account's default. */
  inForce(id: string): Checkout | undefined;
}

export function createCheckoutStore(db: Database): CheckoutStore {
  const documents = createDocuments<Checkout>(db, 'checkouts', ({ name }) => ({ name }));
  const list = (): Checkout[] =>
    documents
      .listAll()
      .toSorted(
        (a, b) => Number(b.is_default) - Number(a.is_default) || b.updated_at.localeCompare(a.updated_at),
      );
  const findDefault = (): Checkout | undefined => list().find(({ is_default }) => is_default);
  return {
    ...documents,
    list,
    findDefault,
    inForce(id) {
      const own = documents.find(id);
      return own?.status === 'PUBLISHED' ? own : findDefault();
    },
  };
}
