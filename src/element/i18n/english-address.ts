// English of postal addresses: travels with the kind of field that asks for one.
// Comments beside a key are for translators.

export const addressWords = {
  'field.address.billing': 'Billing address',
  'field.address.shipping': 'Shipping address',
  'field.address.same': 'Same as the billing address',
  'field.address.country': 'Country',
  'field.address.street': 'Street and number',
  'field.address.more': 'Apartment, floor, building',
  'field.address.neighborhood': 'Neighborhood',
  'field.address.city': 'City',
  'field.address.state': 'State or region',
  'field.address.state.state': 'State', // of Brazil, Mexico, the United States and others
  'field.address.state.province': 'Province',
  'field.address.state.county': 'County',
  'field.address.state.department': 'Department', // of Colombia and others
  'field.address.state.prefecture': 'Prefecture',
  'field.address.state.region': 'Region',
  'field.address.state.emirate': 'Emirate',
  'field.address.colony': 'Neighborhood (colonia)', // of an address in Mexico
  'field.address.district': 'District', // of a city
  'field.address.zip': 'Postal code',
  'field.address.zip.zip': 'ZIP code', // of the United States and the Philippines
  'field.address.zip.cep': 'CEP', // of Brazil
  'field.address.zip.pin': 'PIN code', // of India
  'field.address.zip.eircode': 'Eircode', // of Ireland
  'field.address.zip.postcode': 'Postcode', // of the United Kingdom, Australia, New Zealand, Malaysia
  'field.address.zip.invalid': 'Check the postal code.',
};
