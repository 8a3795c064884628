// English as written in Britain: only what is spelled or said otherwise.
import type { FormCatalog } from '../../catalog.js';

export const after = () => import('../after/en-gb.js');

export const words: Partial<FormCatalog> = {
  'field.address.shipping': 'Delivery address',
  'field.address.street': 'House number and street',
  'field.address.more': 'Flat, floor, building',
  'field.address.neighborhood': 'Neighbourhood',
  'field.address.city': 'Town or city',
  'field.address.colony': 'Neighbourhood (colonia)',
  'field.address.zip': 'Postcode',
  'field.address.zip.invalid': 'Check the postcode.',
  'field.ach.checking': 'Current (checking)',
  'plans.title': 'Instalments',
  'plans.asking': 'Looking for instalments…',
  'plans.failed': 'Instalments could not be loaded. You can pay in one payment.',
  'plans.changed': 'The instalments changed. Check them and press the button again.',
  'mandate.ach':
    'By pressing the button you authorise this shop and its payment provider to debit the bank account that you name on the next page, for what you buy from this shop, and to credit it to correct a mistake. You can revoke this at any time by telling the shop. You agree to the rules that govern ACH debits.',
};
