// Codes a shopper types before paying, as for BLIK: six digits, made in the shopper's bank. Any that is not listed
// here pays.

const RESULTS: Readonly<Record<string, string>> = {
  '111111': 'DECLINED_BY_BANK',
  // The bank has not heard from its customer yet.
  '222222': 'PENDING_PROVIDER_CONFIRMATION',
};

export const isFormCode = (code: string): boolean => /^\d{6}$/.test(code);

/** The transaction response code this code leads to. */
export const formCodeResult = (code: string): string => RESULTS[code] ?? 'SUCCEEDED';
