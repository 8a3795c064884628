// A card as the API shows it. The shapes differ by place; the facts are the same.
import type { CardFacts } from '../store/enrollments.js';
import type { Authentication } from '../store/payments.js';

/** In a method list and in a customer's enrolled methods. */
export const toListedCard = (card: CardFacts) => ({
  iin: card.iin,
  lfd: card.lfd,
  expiration_month: card.expiration_month,
  expiration_year: card.expiration_year,
  number_length: card.number_length,
  security_code_length: card.security_code_length ?? 3,
  brand: card.brand,
  issuer: card.issuer_name,
  issuer_name: card.issuer_name,
  issuer_code: null,
  category: card.category,
  type: card.type,
  fingerprint: card.fingerprint,
});

/** In the answer of a token call: without an expiry. */
export const toTokenCard = (card: CardFacts) => ({
  holder_name: card.holder_name,
  iin: card.iin,
  lfd: card.lfd,
  number_length: card.number_length,
  security_code_length: card.security_code_length,
  brand: card.brand,
  type: card.type,
  category: card.category,
  issuer_name: card.issuer_name,
  issuer_code: null,
  fingerprint: null,
  country_code: card.country_code,
});

/** In a payment. */
export const toPaymentCard = (card: CardFacts, authentication: Authentication | null) => ({
  holder_name: card.holder_name,
  iin: card.iin,
  lfd: card.lfd,
  number_length: card.number_length,
  security_code_length: card.security_code_length,
  brand: card.brand,
  issuer_name: card.issuer_name,
  issuer_code: null,
  country_code: card.country_code,
  category: card.category,
  type: card.type,
  three_d_secure: {
    version: authentication ? '2.2.0' : null,
    electronic_commerce_indicator: authentication?.eci ?? null,
    cryptogram: null,
    transaction_id: authentication?.transaction_id ?? null,
    directory_server_transaction_id: null,
    pares_status: authentication?.pares_status ?? null,
    acs_id: null,
  },
  fingerprint: null,
  expiration_month: card.expiration_month,
  expiration_year: card.expiration_year,
});

/** `VISA ****0002`, the name Yuno gives a saved card. */
export const toCardName = (card: CardFacts): string => `${card.brand} ****${card.lfd}`;
