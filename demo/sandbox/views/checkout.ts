// A checkout's configuration as the API shows it: whole, as a row of a list, and as what a change answers.
import { methodOf } from '../rules/methods.js';
import type { Checkout, ConfiguredMethod } from '../store/checkouts.js';
import { toIconUrl } from './urls.js';

/** A row of the list. */
export const toCheckoutSummary = (checkout: Checkout) => ({
  id: checkout.id,
  name: checkout.name,
  description: checkout.description,
  status: checkout.status,
  is_default: checkout.is_default,
  created_at: checkout.created_at,
  updated_at: checkout.updated_at,
});

/** Create and the life cycle's changes. */
export const toCheckoutChange = (checkout: Checkout) => ({
  id: checkout.id,
  name: checkout.name,
  description: checkout.description,
  is_default: checkout.is_default,
  is_active: checkout.status === 'PUBLISHED',
  created_at: checkout.created_at,
});

/** The pages name a method's conditions in two ways; both are there. */
const toMethodView = (origin: string) => (method: ConfiguredMethod) => ({
  ...method,
  name: method.name ?? methodOf(method.payment_method_type).name,
  icon: method.icon ?? toIconUrl(origin, method.payment_method_type),
  conditions: method.conditions_to_override,
});

export const toCheckoutView = (checkout: Checkout, origin: string) => ({
  ...toCheckoutSummary(checkout),
  config: {
    payment_methods: checkout.payment_methods
      .toSorted((a, b) => a.order_to_show - b.order_to_show)
      .map(toMethodView(origin)),
    general_settings: { country_documents: checkout.country_documents },
  },
  styling: checkout.styling,
});
