// Which documents people of a country pay with. Generated from Yuno's country reference; a passport goes everywhere. The
// one that a person most likely has at hand comes first.

type Document = readonly [type: string, name: string];

/** Country → its documents, in the order of the reference. */
const DOCUMENTS: Readonly<Record<string, readonly Document[]>> = {
  AR: [
    ['DNI', 'Documento Nacional de Identidad'],
    ['CUIL', 'Código Único de Identificación Laboral'],
    ['CUIT', 'Código Único de Identificación Tributaria'],
  ],
  BO: [
    ['CI', 'Cédula de Identidad'],
    ['NIT', 'Número de Identificación Tributaria'],
  ],
  BR: [
    ['RG', 'Registro Geral (Carteira de Identidade)'],
    ['CPF', 'Cadastro de Pessoas Físicas'],
    ['CNPJ', 'Cadastro Nacional da Pessoa Jurídica'],
    ['CNH', 'Carteira Nacional de Habilitação'],
  ],
  CA: [
    ['SIN', 'Social Insurance Number'],
    ['BNE', 'Business Number'],
    ['DLIC', "Driver's Licence"],
    ['PRC', 'Permanent Resident Card'],
  ],
  CL: [
    ['RUN', 'Rol Único Nacional'],
    ['RUT', 'Rol Único Tributario'],
  ],
  CO: [
    ['CC', 'Cédula de ciudadanía'],
    ['TI', 'Tarjeta de identidad'],
    ['CE', 'Cédula de extranjería'],
    ['NIT', 'Número de Identificación Tributaria'],
  ],
  CR: [
    ['CI', 'Cédula de Identidad'],
    ['CJUR', 'Cédula Jurídica'],
    ['DMEX', 'Documento de Identidad para Extranjeros (DIMEX)'],
  ],
  DO: [
    ['CI', 'Cédula de Identidad y Electoral'],
    ['RNC', 'Registro Nacional de Contribuyentes'],
  ],
  EC: [
    ['CI', 'Cédula de Identidad'],
    ['RUC', 'Registro Único de Contribuyentes'],
  ],
  SV: [
    ['DUI', 'Documento Único de Identidad'],
    ['NIT', 'Número de Identificación Tributaria'],
  ],
  GT: [
    ['DPI', 'Documento Personal de Identificación'],
    ['NIT', 'Número de Identificación Tributaria'],
  ],
  HN: [
    ['DNI', 'Documento Nacional de Identificación'],
    ['TRN', 'Registro Tributario Nacional'],
  ],
  MX: [
    ['CURP', 'Clave Única de Registro de Población'],
    ['RFC', 'Registro Federal de Contribuyentes'],
    ['INE', 'Credencial para Votar (INE)'],
  ],
  NI: [
    ['CI', 'Cédula de Identidad'],
    ['RUC', 'Registro Único de Contribuyentes'],
  ],
  PA: [
    ['CIP', 'Cédula de Identidad Personal'],
    ['RUC', 'Registro Único de Contribuyentes'],
  ],
  PY: [
    ['CIC', 'Cédula de Identidad Civil'],
    ['RUC', 'Registro Único de Contribuyentes'],
  ],
  PE: [
    ['DNI', 'Documento Nacional de Identidad'],
    ['CE', 'Carné de Extranjería'],
    ['RUC', 'Registro Único de Contribuyentes'],
  ],
  US: [
    ['SSN', 'Social Security Number'],
    ['ITIN', 'Individual Taxpayer Identification Number'],
    ['EIN', 'Employer Identification Number'],
    ['DLIC', "Driver's License"],
    ['PRC', 'Permanent Resident Card (Green Card)'],
  ],
  UY: [
    ['CI', 'Cédula de Identidad'],
    ['RUT', 'Registro Único Tributario'],
  ],
  AL: [['EIDC', 'Kartë identiteti elektronike']],
  AT: [
    ['SVNR', 'Sozialversicherungsnummer'],
    ['UID', 'Umsatzsteuer-Identifikationsnummer'],
    ['ZMRN', 'ZMR-Zahl'],
  ],
  BE: [
    ['EID', 'Elektronische identiteitskaart / Carte d’identité électronique'],
    ['RRN', 'Rijksregisternummer / Numéro de registre national'],
    ['BCE', 'Numéro d’entreprise (BCE/KBO)'],
  ],
  BG: [
    ['EGN', 'Единен граждански номер'],
    ['UIC', 'Единен идентификационен код'],
    ['LNC', 'Личен номер на чужденец'],
  ],
  CZ: [
    ['RNUM', 'Rodné číslo'],
    ['DIC', 'DIČ'],
    ['ICO', 'IČO'],
  ],
  DK: [
    ['CPR', 'CPR-nummer'],
    ['CVR', 'CVR-nummer'],
  ],
  FI: [
    ['HETU', 'Henkilötunnus'],
    ['YID', 'Y-tunnus'],
  ],
  FR: [
    ['CNI', 'Carte Nationale d’Identité'],
    ['NIR', 'Numéro d’inscription au répertoire'],
    ['SIRE', 'Numéro SIREN/SIRET'],
  ],
  DE: [
    ['PAUS', 'Personalausweis'],
    ['EAT', 'Elektronischer Aufenthaltstitel'],
    ['IDNR', 'Steuerliche Identifikationsnummer'],
    ['USTI', 'Umsatzsteuer-Identifikationsnummer'],
  ],
  GR: [
    ['AMKA', 'ΑΜΚΑ'],
    ['AFM', 'ΑΦΜ'],
    ['GEMI', 'Γ.Ε.ΜΗ.'],
  ],
  IE: [
    ['PPSN', 'Personal Public Service Number'],
    ['CRN', 'Company Registration Number'],
    ['VAT', 'VAT Number'],
  ],
  IT: [
    ['CIE', 'Carta d’Identità Elettronica'],
    ['CF', 'Codice Fiscale'],
    ['PIVA', 'Partita IVA'],
  ],
  NL: [
    ['BSN', 'Burgerservicenummer'],
    ['KVK', 'Kamer van Koophandel-nummer'],
    ['BTW', 'BTW-nummer'],
  ],
  NO: [
    ['FNR', 'Fødselsnummer'],
    ['DNR', 'D-nummer'],
    ['ORG', 'Organisasjonsnummer'],
  ],
  PL: [
    ['PESEL', 'PESEL'],
    ['NIP', 'NIP'],
    ['REGON', 'REGON'],
  ],
  PT: [
    ['CC', 'Cartão de Cidadão'],
    ['NIF', 'Número de Identificação Fiscal'],
    ['NIPC', 'Número de Identificação de Pessoa Coletiva'],
  ],
  RO: [
    ['CNP', 'Cod Numeric Personal'],
    ['CUI', 'Cod Unic de Înregistrare'],
  ],
  ES: [
    ['DNI', 'Documento Nacional de Identidad'],
    ['NIE', 'Número de Identidad de Extranjero'],
    ['NIF', 'Número de Identificación Fiscal'],
  ],
  SE: [
    ['PNR', 'Personnummer'],
    ['ORG', 'Organisationsnummer'],
  ],
  CH: [
    ['AHVN', 'AHV-Nummer'],
    ['UID', 'Unternehmens-Identifikationsnummer (UID)'],
  ],
  GB: [
    ['NINO', 'National Insurance Number'],
    ['UTR', 'Unique Taxpayer Reference'],
    ['CRN', 'Company Registration Number'],
    ['BRP', 'Biometric Residence Permit'],
  ],
  AX: [['NIDC', 'Nationellt identitetskort']],
  AF: [['TAZK', 'تذکره']],
  AU: [
    ['TFN', 'Tax File Number'],
    ['ABN', 'Australian Business Number'],
    ['ACN', 'Australian Company Number'],
    ['DLIC', 'Driver Licence'],
  ],
  CN: [
    ['RIC', '居民身份证'],
    ['FPRD', '外国人永久居留身份证'],
    ['USCC', '统一社会信用代码'],
  ],
  HK: [
    ['HKID', '香港身份證'],
    ['BRN', '商業登記號碼'],
  ],
  IN: [
    ['AADH', 'आधार'],
    ['PAN', 'Permanent Account Number (PAN)'],
    ['GSTN', 'Goods and Services Tax Number'],
    ['CIN', 'Corporate Identification Number'],
  ],
  ID: [
    ['KTP', 'Kartu Tanda Penduduk (KTP)'],
    ['KTAS', 'Kartu Izin Tinggal Terbatas (KITAS)'],
    ['NPWP', 'Nomor Pokok Wajib Pajak'],
    ['NIB', 'Nomor Induk Berusaha'],
  ],
  JP: [
    ['MYNO', 'マイナンバーカード'],
    ['ZAIR', '在留カード'],
    ['HOUJ', '法人番号'],
  ],
  MY: [
    ['NRIC', 'Kad Pengenalan'],
    ['SSM', 'Nombor SSM (Suruhanjaya Syarikat Malaysia)'],
    ['TIN', 'Nombor Cukai Pendapatan'],
  ],
  NZ: [
    ['IRD', 'IRD Number'],
    ['NZBN', 'New Zealand Business Number'],
    ['DLIC', 'Driver Licence'],
  ],
  PH: [
    ['PSN', 'PhilSys Number'],
    ['TIN', 'Taxpayer Identification Number'],
    ['UMID', 'Unified Multi-Purpose ID'],
  ],
  SG: [
    ['NRIC', 'National Registration Identity Card'],
    ['FIN', 'Foreign Identification Number'],
    ['UEN', 'Unique Entity Number'],
  ],
  KR: [
    ['RRN', '주민등록번호'],
    ['ARC', '외국인등록증'],
    ['BRN', '사업자등록번호'],
  ],
  TW: [
    ['TWID', '國民身分證'],
    ['ARC', '外僑居留證'],
    ['GUI', '統一編號'],
  ],
  TH: [
    ['NID', 'บัตรประจำตัวประชาชน'],
    ['TAX', 'เลขประจำตัวผู้เสียภาษี'],
    ['BRN', 'เลขทะเบียนนิติบุคคล'],
  ],
  VN: [
    ['CCCD', 'Căn cước công dân'],
    ['CMND', 'Chứng minh nhân dân'],
    ['MST', 'Mã số thuế'],
  ],
  BH: [
    ['CPR', 'الرقم الشخصي (CPR)'],
    ['CRN', 'السجل التجاري'],
    ['VATN', 'رقم التسجيل لضريبة القيمة المضافة'],
  ],
  EG: [
    ['NID', 'الرقم القومي'],
    ['TIN', 'الرقم الضريبي'],
    ['CREG', 'السجل التجاري'],
  ],
  IL: [
    ['TEUD', 'תעודת זהות'],
    ['CNUM', 'מספר חברה'],
  ],
  KW: [
    ['CID', 'البطاقة المدنية'],
    ['CREG', 'السجل التجاري'],
  ],
  OM: [
    ['CID', 'البطاقة المدنية'],
    ['CREG', 'السجل التجاري'],
    ['VATN', 'رقم التسجيل لضريبة القيمة المضافة'],
  ],
  QA: [
    ['QID', 'بطاقة الهوية'],
    ['TRN', 'رقم التسجيل الضريبي'],
    ['CREG', 'السجل التجاري'],
  ],
  SA: [
    ['NID', 'الهوية الوطنية'],
    ['IQAM', 'هوية مقيم (إقامة)'],
    ['CRN', 'رقم السجل التجاري'],
    ['VATN', 'رقم ضريبة القيمة المضافة'],
  ],
  TR: [
    ['TCKN', 'T.C. Kimlik Numarası'],
    ['YKN', 'Yabancı Kimlik Numarası'],
    ['VKN', 'Vergi Kimlik Numarası'],
    ['MERS', 'MERSİS Numarası'],
  ],
  AE: [
    ['EID', 'هوية الإمارات'],
    ['TRN', 'رقم التسجيل الضريبي'],
    ['TLN', 'رقم الرخصة التجارية'],
  ],
  GH: [
    ['GHID', 'Ghana Card'],
    ['TIN', 'Taxpayer Identification Number'],
    ['BRN', 'Business Registration Number'],
  ],
  KE: [
    ['IDN', 'National ID Card'],
    ['KRAP', 'KRA PIN'],
    ['BRN', 'Business Registration Number'],
  ],
  MA: [
    ['CIN', 'Carte d’Identité Nationale'],
    ['ICE', 'Identifiant Commun de l’Entreprise'],
  ],
  NG: [
    ['NIN', 'National Identification Number'],
    ['BVN', 'Bank Verification Number'],
    ['TIN', 'Tax Identification Number'],
    ['CACN', 'Corporate Affairs Commission Number'],
  ],
  ZA: [
    ['IDN', 'Identity Document / Card'],
    ['TRN', 'Tax Reference Number'],
    ['CIPC', 'CIPC Registration Number'],
  ],
};

const PASSPORT: Document = ['PAS', 'Passport'];

/** What most people choose, where it is not the first of the reference. */
const USUAL: Readonly<Record<string, string>> = {
  BR: 'CPF',
  CL: 'RUT',
  MX: 'RFC',
  DE: 'IDNR',
  US: 'SSN',
};

export interface DocumentOption {
  readonly value: string;
  readonly label: string;
}

/** The documents of a country: those in `only`, or all, the usual one first. Never empty. */
export function documentsOf(country: string, only: readonly string[] = []): DocumentOption[] {
  const all = [...(DOCUMENTS[country] ?? []), PASSPORT];
  const wanted = only.length > 0 ? all.filter(([type]) => only.includes(type)) : all;
  const shown = wanted.length > 0 ? wanted : all;
  const first = USUAL[country];
  const ordered = [...shown.filter(([type]) => type === first), ...shown.filter(([type]) => type !== first)];
  return ordered.map(([value, name]) => ({ value, label: name === value ? name : `${value} · ${name}` }));
}
