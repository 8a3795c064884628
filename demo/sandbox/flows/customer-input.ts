// What a merchant may say of a customer, with the documents' limits. Used for customers and for a payment's payer.
import { z } from 'zod';
import { country, metadata, text } from '../http/decode-body.js';

const address = z.object({
  address_line_1: text(),
  address_line_2: z.string().max(255).nullish(),
  building_number_1: z.string().max(255).nullish(),
  building_number_2: z.string().max(255).nullish(),
  country: country.nullish(),
  state: z.string().max(255).nullish(),
  city: z.string().min(1).max(255),
  zip_code: z.string().max(11).nullish(),
  neighborhood: z.string().max(255).nullish(),
});

/** Every field but the shop's own id. Absent ones are answered as null. */
export const customerProfile = z.object({
  merchant_customer_created_at: z.string().max(40).nullish(),
  first_name: z.string().min(1).max(255).nullish(),
  last_name: z.string().min(1).max(255).nullish(),
  gender: z.string().max(16).nullish(),
  date_of_birth: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullish(),
  email: text().nullish(),
  nationality: country.nullish(),
  country: country.nullish(),
  document: z.object({ document_type: z.string().min(2).max(10), document_number: text(3, 40) }).nullish(),
  phone: z.object({ country_code: z.string().regex(/^\d{1,3}$/), number: text(1, 32) }).nullish(),
  billing_address: address.nullish(),
  shipping_address: address.nullish(),
  metadata: metadata.max(50).nullish(),
});

export const PROFILE_FIELDS = Object.keys(customerProfile.shape);
