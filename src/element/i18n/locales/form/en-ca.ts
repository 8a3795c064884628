// English as written in Canada: only what is spelled or said otherwise.
import type { FormCatalog } from '../../catalog.js';

export const after = () => import('../after/en-ca.js');

export const words: Partial<FormCatalog> = {
  'field.address.street': 'Street address',
  'field.address.more': 'Apartment, unit, floor',
  'field.address.neighborhood': 'Neighbourhood',
  'field.address.state': 'Province or state',
  'field.address.colony': 'Neighbourhood (colonia)',
  'field.ach.checking': 'Chequing',
  'plans.title': 'Instalments',
  'plans.asking': 'Looking for instalments…',
  'plans.failed': 'Instalments could not be loaded. You can pay in one payment.',
  'plans.changed': 'The instalments changed. Check them and press the button again.',
};
