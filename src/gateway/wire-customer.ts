// Yuno's customers, tokens and banks → what the gateway works with. Of a customer only which fields are filled is kept.
import { needed, node, nodes, number, text } from './wire-values.js';

export const decodeToken = (body: unknown): string => needed(node(body)['token']);

export interface Bank {
  readonly id: string;
  readonly name: string;
}

/** A broken row is left out. */
export const decodeBanks = (body: unknown): Bank[] =>
  nodes(node(body)['issuers']).flatMap((row) => {
    const id = text(row['id']) ?? number(row['id'])?.toString();
    const name = text(row['name']);
    return id && name ? [{ id, name }] : [];
  });

/** Field of a form → what Yuno must have for it not to be asked for. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  name: ['first_name', 'last_name'],
  email: ['email'],
  phone: ['phone'],
  document: ['document'],
  birth: ['date_of_birth'],
  billing_address: ['billing_address'],
  zip: ['billing_address'],
  shipping_address: ['shipping_address'],
};

/** Names of the fields that need not be asked for. */
export function decodeKnown(body: unknown): ReadonlySet<string> {
  const customer = node(body);
  const isThere = (name: string): boolean => !['', null, undefined].includes(customer[name] as string);
  return new Set(Object.keys(NEEDS).filter((field) => NEEDS[field]?.every(isThere)));
}
