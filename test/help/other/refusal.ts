// A refusal of the second upstream: HTTP status and code of the documented table. Its words are for people.
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message = code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

type Body = Record<string, unknown>;

/** The value at a dotted path, or nothing. */
export function at(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Body)[name] : undefined;
  return value;
}

export const textAt = (body: unknown, path: string): string | undefined => {
  const value = at(body, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Refuses a body that lacks one of the dotted paths. Whoever sent it may send it again with the same key. */
export function requireFields(body: unknown, paths: readonly string[]): void {
  const missing = paths.filter((path) => at(body, path) === undefined);
  if (missing.length > 0)
    throw new Refused(400, 'MISSING_PARAMETERS', `Missing parameters: [${missing.join(', ')}]`);
}

/** Money as the documents allow it: a number, or a text that is one. */
export function moneyAt(body: unknown, path: string): { currency: string; value: number } | undefined {
  const currency = textAt(body, `${path}.currency`);
  const value = Number(at(body, `${path}.value`));
  return currency && Number.isFinite(value) ? { currency, value } : undefined;
}

export const pairsAt = (body: unknown, path: string): { key: string; value: string }[] => {
  const list = at(body, path);
  const rows: unknown[] = Array.isArray(list) ? list : [];
  return rows.flatMap((row) => {
    const key = textAt(row, 'key');
    const value = textAt(row, 'value');
    return key && value ? [{ key, value }] : [];
  });
};
