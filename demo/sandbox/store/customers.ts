// Customers: who pays or saves a card. `profile` holds what the merchant sent, in the API's own names.
import type { Database } from '../database/open-database.js';
import { createDocuments, type Documents } from './documents.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The fields of `value` that were sent, as plain JSON. */
export const toRecord = (value: object): Record<string, Json> =>
  JSON.parse(JSON.stringify(value)) as Record<string, Json>;

export interface Customer {
  readonly id: string;
  readonly merchant_customer_id: string;
  readonly profile: Readonly<Record<string, Json>>;
  readonly created_at: string;
  readonly updated_at: string;
}

export type CustomerStore = Documents<Customer>;

export const createCustomerStore = (db: Database): CustomerStore =>
  createDocuments<Customer>(db, 'customers', ({ merchant_customer_id }) => ({ merchant_customer_id }));
