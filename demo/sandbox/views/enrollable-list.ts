// What a customer session can save, as the API lists it: an object around the list, where a checkout has a bare array.
// The checkout's configuration decides, as it does for paying.
import { enrollableOf } from '../rules/enrollable.js';
import { isEnrollableIn } from '../rules/methods.js';
import { inOrder, usesSaved, type Checkout } from '../store/checkouts.js';
import type { CustomerSession } from '../store/sessions.js';
import { actionFlags } from './payment-method.js';
import { toIconUrl } from './urls.js';

export const toEnrollableList = (
  session: CustomerSession,
  checkout: Checkout | undefined,
  origin: string,
) => ({
  payment_methods: inOrder(checkout?.payment_methods ?? [])
    .filter((method) => usesSaved(method) && isEnrollableIn(method.payment_method_type, session.country))
    .map(({ payment_method_type: type, category, name, icon }) => ({
      name: name ?? enrollableOf(type)?.name ?? type,
      description: name ?? enrollableOf(type)?.description ?? type,
      type,
      category,
      icon: icon ?? toIconUrl(origin, type),
      enrollment: { session: session.id, ...actionFlags(true) },
    })),
});
