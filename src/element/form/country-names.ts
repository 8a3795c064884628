// Countries in the shopper's language, as the browser knows them.

const NAMES = new Map<string, Intl.DisplayNames>();

/** The country's name, or its code where the browser does not know it. */
export function countryName(code: string, language: string): string {
  try {
    const names = NAMES.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
    NAMES.set(language, names);
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
