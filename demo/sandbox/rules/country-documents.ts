// Which identity documents a new checkout accepts, by country: the rows of Yuno's country table for the countries
// the sandbox has methods in.

export interface CountryDocuments {
  readonly country_code: string;
  readonly documents: readonly string[];
}

const ROWS: Readonly<Record<string, string>> = {
  AR: 'DNI CUIL CUIT PAS',
  BR: 'RG CPF CNPJ CNH PAS',
  CL: 'RUN RUT PAS',
  CO: 'CC TI CE NIT PAS',
  DE: 'PAUS EAT IDNR USTI PAS',
  ES: 'DNI NIE NIF PAS',
  GB: 'NINO UTR CRN BRP PAS',
  ID: 'KTP KTAS NPWP NIB PAS',
  MX: 'CURP RFC INE PAS',
  MY: 'NRIC SSM TIN PAS',
  NL: 'BSN KVK BTW PAS',
  PE: 'DNI CE RUC PAS',
  PL: 'PESEL NIP REGON PAS',
  SA: 'NID IQAM CRN VATN PAS',
  US: 'SSN ITIN EIN DLIC PRC PAS',
};

export const COUNTRY_DOCUMENTS: readonly CountryDocuments[] = Object.entries(ROWS).map(
  ([country_code, documents]) => ({ country_code, documents: documents.split(' ') }),
);
