// The parts of a form that a press asks, by their tags. Lazy with the code that pays: the first load only knows how to look.
import type { CardFields, FormFields, PlanField, Store } from './store.js';

/** The frame on screen. Rejects when it cannot be loaded. */
export const cardFields = ({ host }: Pick<Store, 'host'>): Promise<CardFields> =>
  host.find('tender-secure-fields', 'frame_unreachable') as Promise<CardFields>;

/** The fields on the page. Rejects when they cannot be loaded. */
export const formFields = ({ host }: Pick<Store, 'host'>): Promise<FormFields> =>
  host.find('tender-method-form') as Promise<FormFields>;

/** The installments on the page. Rejects when they cannot be loaded. */
export const planField = ({ host }: Pick<Store, 'host'>): Promise<PlanField> =>
  host.find('tender-installments') as Promise<PlanField>;
