// What a customer session can save, as the API lists it: an object around the list, where a checkout has a bare array.
import { enrollableIn } from '../rules/enrollable.js';
import type { CustomerSession } from '../store/sessions.js';
import { actionFlags } from './payment-method.js';
import { toIconUrl } from './urls.js';

export const toEnrollableList = (session: CustomerSession, origin: string) => ({
  payment_methods: enrollableIn(session.country).map(({ name, description, type, category }) => ({
    name,
    description,
    type,
    category,
    icon: toIconUrl(origin, type),
    enrollment: { session: session.id, ...actionFlags(true) },
  })),
});
