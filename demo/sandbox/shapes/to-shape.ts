// Any answer → its keys with their types, one line each, sorted: stable enough to be held against a document or
// compared with yesterday's. Shows no value but the empty ones.

type Types = Map<string, Set<string>>;

/** `string`, `number`, `boolean`, `null`, and the empty values by themselves: `""`, `[]`, `{}`. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return '""';
  if (Array.isArray(value)) return '[]';
  return typeof value === 'object' ? '{}' : typeof value;
}

function collect(types: Types, path: string, value: unknown): void {
  const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isEmpty) {
    types.set(path, (types.get(path) ?? new Set()).add(typeOf(value)));
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) collect(types, `${path}[]`, item);
    return;
  }
  for (const [key, inner] of Object.entries(value)) collect(types, path ? `${path}.${key}` : key, inner);
}

/** Lines such as `amount.value: number` and `rows[].note: null | string`; of an empty body, none. */
export function toShape(body: unknown): string[] {
  const types: Types = new Map();
  if (body !== undefined) collect(types, '', body);
  return [...types]
    .map(([path, found]) => `${path}: ${[...found].toSorted().join(' | ')}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
}
