// Which lines a country's addresses have, in its order, as a library knows them; what it calls them; which may be empty.
// The words and the exceptions are those of Google's libaddressinput, as generally known.
import { formatAddress } from 'localized-address-format';
import type { WordKey } from '../i18n/words.js';

export type Line = 'address_line_1' | 'address_line_2' | 'neighborhood' | 'city' | 'state' | 'zip_code';

/** Asked for with a mark in the place of each. */
const MARKS = {
  address_line_1: '\u0001',
  neighborhood: '\u0002',
  city: '\u0003',
  state: '\u0004',
  zip_code: '\u0005',
};

const lines = new Map<string, readonly Line[]>();

function toLines(country: string): readonly Line[] {
  const written = formatAddress({
    postalCountry: country,
    addressLines: [MARKS.address_line_1],
    dependentLocality: MARKS.neighborhood,
    locality: MARKS.city,
    administrativeArea: MARKS.state,
    postalCode: MARKS.zip_code,
  }).join('');
  const order: Line[] = (Object.keys(MARKS) as (keyof typeof MARKS)[])
    .filter((name) => written.includes(MARKS[name]))
    .sort((a, b) => written.indexOf(MARKS[a]) - written.indexOf(MARKS[b]));
  // Street and city are what every bank asks for.
  if (!order.includes('address_line_1')) order.unshift('address_line_1');
  order.splice(order.indexOf('address_line_1') + 1, 0, 'address_line_2');
  if (!order.includes('city')) {
    const isLargestFirst =
      order.includes('state') && order.indexOf('state') < order.indexOf('address_line_1');
    order.splice(order.indexOf(isLargestFirst ? 'state' : 'address_line_2') + 1, 0, 'city');
  }
  return order;
}

/** From the first line to the last. */
export function linesOf(country: string): readonly Line[] {
  const known = lines.get(country) ?? toLines(country);
  lines.set(country, known);
  return known;
}

const within = (countries: string, country: string): boolean => countries.split(' ').includes(country);

/** A parcel finds its way there without a state only by luck. */
const NEEDS_STATE = 'AE AU BR CA CN CO ES ID IN IT JP KR MX MY PH US VE';
/** Most people there know no postal code, or have none. */
const NEEDS_NO_ZIP = 'AE BO CL CO CR DO EC GT HK HN HT IE JM NI PA PE PY SV UY VE';

/** May this line stay empty? Districts are part of many addresses of a country and of many not. */
export function isOptional(line: Line, country: string): boolean {
  if (line === 'state') return !within(NEEDS_STATE, country);
  if (line === 'zip_code') return within(NEEDS_NO_ZIP, country);
  return line === 'address_line_2' || line === 'neighborhood';
}

const WORDS: readonly (readonly [line: Line, word: WordKey, countries: string])[] = [
  ['zip_code', 'field.address.zip.zip', 'US PR PH GU VI AS MP'],
  ['zip_code', 'field.address.zip.cep', 'BR'],
  ['zip_code', 'field.address.zip.pin', 'IN'],
  ['zip_code', 'field.address.zip.eircode', 'IE'],
  ['zip_code', 'field.address.zip.postcode', 'GB AU NZ MY GG IM JE'],
  ['state', 'field.address.state.state', 'AU BR IN MX MY NG US VE'],
  [
    'state',
    'field.address.state.province',
    'AR BE CA CN CR CU DO EC ES ID IT KH NL PA PE PG PH PK TH TR VN ZA',
  ],
  ['state', 'field.address.state.county', 'GB HU IE KE NO RO SE TW'],
  ['state', 'field.address.state.department', 'BO CO GT HN HT NI PY SV UY'],
  ['state', 'field.address.state.prefecture', 'JP GR'],
  ['state', 'field.address.state.region', 'CL NZ RU FR'],
  ['state', 'field.address.state.emirate', 'AE'],
  ['neighborhood', 'field.address.colony', 'MX'],
  ['neighborhood', 'field.address.district', 'CN KR TR TH VN'],
];

const PLAIN: Readonly<Record<Line, WordKey>> = {
  address_line_1: 'field.address.street',
  address_line_2: 'field.address.more',
  neighborhood: 'field.address.neighborhood',
  city: 'field.address.city',
  state: 'field.address.state',
  zip_code: 'field.address.zip',
};

/** What people of the country call it. */
export const wordOf = (line: Line, country: string): WordKey =>
  WORDS.find(([name, , countries]) => name === line && within(countries, country))?.[1] ?? PLAIN[line];
