// Countries in the shopper's language, as the browser knows them.

const NAMES = new Map<string, Intl.DisplayNames>();
const ORDERS = new Map<string, readonly string[]>();

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

function sorted(codes: readonly string[], language: string): readonly string[] {
  const named = codes.map((code) => ({ code, name: countryName(code, language) }));
  try {
    const { compare } = new Intl.Collator(language);
    named.sort((a, b) => compare(a.name, b.name));
  } catch {
    // A language the browser cannot even read: in the order they came.
  }
  return named.map(({ code }) => code);
}

/** Countries by their names. Sorted once for a language: a form is drawn with every key. */
export function inOrder(codes: readonly string[], language: string): readonly string[] {
  const key = `${language} ${String(codes.length)}`;
  const order = ORDERS.get(key) ?? sorted(codes, language);
  ORDERS.set(key, order);
  return order;
}
