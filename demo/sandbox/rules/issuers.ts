// Banks to choose from, by method type and country. Ids are strings; Colombia's are the published ones, the others
// are made up in the same manner.

export interface Issuer {
  readonly id: string;
  readonly name: string;
}

interface IssuerList {
  readonly type: string;
  readonly countries: readonly string[];
  readonly issuers: readonly Issuer[];
}

/** `1007 BANCOLOMBIA` → id and name. */
const toIssuers = (rows: readonly string[]): Issuer[] =>
  rows.map((row) => {
    const end = row.indexOf(' ');
    return { id: row.slice(0, end), name: row.slice(end + 1) };
  });

const LISTS: readonly IssuerList[] = [
  {
    type: 'PSE',
    countries: ['CO'],
    issuers: toIssuers([
      '1001 BANCO DE BOGOTÁ',
      '1002 BANCO POPULAR',
      '1006 ITAÚ',
      '1007 BANCOLOMBIA',
      '1009 CITIBANK',
      '1012 BANCO GNB SUDAMERIS',
      '1013 BBVA COLOMBIA S.A.',
      '1023 BANCO DE OCCIDENTE',
      '1032 BANCO CAJA SOCIAL',
      '1040 BANCO AGRARIO',
      '1051 BANCO DAVIVIENDA',
      '1052 BANCO COMERCIAL AV VILLAS S.A.',
      '1062 BANCO FALABELLA',
      '1070 LULO BANK',
      '1801 MOVII S.A.',
      '1809 NU',
      '1811 RAPPIPAY',
    ]),
  },
  {
    type: 'KHIPU',
    countries: ['CL'],
    issuers: toIssuers([
      'CL001 Banco de Chile',
      'CL012 BancoEstado',
      'CL014 Scotiabank',
      'CL016 Bci',
      'CL028 Banco Bice',
      'CL037 Santander',
      'CL039 Itaú',
      'CL051 Banco Falabella',
    ]),
  },
  {
    type: 'IDEAL',
    countries: ['NL'],
    issuers: toIssuers([
      'NL01 ABN AMRO',
      'NL02 ASN Bank',
      'NL03 bunq',
      'NL04 ING',
      'NL05 Knab',
      'NL06 N26',
      'NL07 Rabobank',
      'NL08 RegioBank',
      'NL09 SNS',
      'NL10 Triodos Bank',
    ]),
  },
  {
    type: 'PRZELEWY24',
    countries: ['PL'],
    issuers: toIssuers([
      'PL01 PKO Bank Polski',
      'PL02 mBank',
      'PL03 Bank Pekao',
      'PL04 ING Bank Śląski',
      'PL05 Santander',
      'PL06 Alior Bank',
      'PL07 BNP Paribas',
      'PL08 Millennium',
    ]),
  },
  {
    type: 'PAY BY BANK (EUROPE)',
    countries: ['DE', 'ES', 'GB'],
    issuers: toIssuers([
      'EU01 Barclays',
      'EU02 BBVA',
      'EU03 CaixaBank',
      'EU04 Commerzbank',
      'EU05 Deutsche Bank',
      'EU06 HSBC',
      'EU07 Lloyds',
      'EU08 NatWest',
      'EU09 Santander',
      'EU10 Sparkasse',
    ]),
  },
  {
    type: 'FPX',
    countries: ['MY'],
    issuers: toIssuers([
      'MY01 Affin Bank',
      'MY02 Alliance Bank',
      'MY03 AmBank',
      'MY04 Bank Islam',
      'MY05 Bank Rakyat',
      'MY06 CIMB Clicks',
      'MY07 Hong Leong Bank',
      'MY08 Maybank2U',
      'MY09 Public Bank',
      'MY10 RHB Bank',
    ]),
  },
];

/** The banks of every list that fits; what is not asked for narrows nothing. */
export const issuersOf = (type: string | undefined, country: string | undefined): Issuer[] =>
  LISTS.filter(
    (list) => (!type || list.type === type) && (!country || list.countries.includes(country)),
  ).flatMap(({ issuers }) => issuers);
