// Who pays, as Yuno wants it: the session says who, the page adds what the shop knows, the request says from where.
import type { Customer, PayRequest } from '../shared/contract.js';
import { toTypedCustomer } from '../shared/typed-customer.js';
import { toBirth } from './values.js';

/** What the gateway itself sees of the browser. */
export interface Caller {
  readonly address: string | undefined;
  readonly userAgent: string | undefined;
  readonly accept: string | undefined;
}

const toAddress = (address: NonNullable<Customer['billingAddress']>) => ({
  address_line_1: address.addressLine1,
  address_line_2: address.addressLine2,
  city: address.city,
  state: address.state,
  zip_code: address.zipCode,
  neighborhood: address.neighborhood,
  country: address.country,
});

/** Colour depths that Yuno accepts; screens of other depths are told as the nearest one below. */
const COLOR_DEPTHS = [48, 32, 30, 24, 16, 15, 8, 4, 1];

/** Five characters at most: `pt-BR` fits, of `zh-Hant-TW` the language alone does. */
const toLanguage = (tag: string): string => (tag.length > 5 ? (tag.split('-')[0] ?? '').slice(0, 5) : tag);

const toBrowser = (browser: NonNullable<PayRequest['browser']>, { userAgent, accept }: Caller) => ({
  ...(userAgent && userAgent.length >= 3 && { user_agent: userAgent }),
  accept_header: accept,
  platform: 'WEB',
  language: toLanguage(browser.language),
  color_depth: String(COLOR_DEPTHS.find((depth) => depth <= browser.colorDepth) ?? 24),
  screen_height: String(browser.screenHeight),
  screen_width: String(browser.screenWidth),
  browser_time_difference: String(browser.timeOffset),
  javascript_enabled: true,
  java_enabled: false,
});

/** A person in the API's spelling. */
export const toPerson = (customer: Customer): object => ({
  first_name: customer.firstName,
  last_name: customer.lastName,
  email: customer.email,
  ...(customer.phone && {
    phone: { country_code: customer.phone.countryCode, number: customer.phone.number },
  }),
  ...(customer.document && {
    document: {
      document_type: customer.document.documentType,
      document_number: customer.document.documentNumber,
    },
  }),
  ...(customer.billingAddress && { billing_address: toAddress(customer.billingAddress) }),
  ...(customer.shippingAddress && { shipping_address: toAddress(customer.shippingAddress) }),
});

/** Yuno's `customer_payer`. Its `id` is the session's customer, never the browser's word. */
export function toPayer(customerId: string | undefined, request: PayRequest, caller: Caller): object {
  const { customer, values, browser, deviceFingerprints } = request;
  const birth = toBirth(values);
  return {
    ...(customerId && { id: customerId }),
    ...((customer ?? values) && toPerson(toTypedCustomer(customer, values))),
    ...(birth && { date_of_birth: birth }),
    ...(caller.address && { ip_address: caller.address }),
    ...(browser && { browser_info: toBrowser(browser, caller) }),
    ...(deviceFingerprints && {
      device_fingerprints: deviceFingerprints.map(({ providerId, id }) => ({ provider_id: providerId, id })),
    }),
  };
}
