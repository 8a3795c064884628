// Values as Yuno writes them: text that may be missing, amounts as number or text, moments with six or nine digits,
// lists of pairs, one thing where a list belongs. What cannot be read is missing; one bad value spoils no other.
// Plain functions: a schema that may say no in every place costs more than the whole request around it.

export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object, or one without anything in it. */
export const node = (value: unknown): Node => (isNode(value) ? value : {});

/** Yuno writes "nothing" as null, as an empty text, or not at all. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A text without which the rest means nothing. Throws when it is missing. */
export function needed(value: unknown): string {
  const found = text(value);
  if (found === undefined) throw new Error('a value is missing');
  return found;
}

export const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** A number, or a text that is one. An empty text is not zero. */
export function number(value: unknown): number | undefined {
  const found = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** Both are needed: a currency alone, as one example of Yuno's sends it, is no amount. */
export function amount(value: unknown): { currency: string; value: number } | undefined {
  const found = node(value);
  const currency = text(found['currency']);
  const sum = number(found['value']);
  return currency !== undefined && sum !== undefined ? { currency, value: sum } : undefined;
}

/** The objects of a list, of one object alone, or of nothing. */
export const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

/** Merchants put numbers and flags into values that are documented as text. */
export const metadata = (value: unknown): { key: string; value: string }[] =>
  nodes(value).flatMap(({ key, value: written }) =>
    typeof key === 'string' && ['string', 'number', 'boolean'].includes(typeof written)
      ? [{ key, value: String(written) }]
      : [],
  );

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** Milliseconds since 1970 with their fraction, so that moments of six and of nine digits can be compared. */
export function moment(value: unknown): number | undefined {
  const [, second = '', fraction = '', zone = 'Z'] = MOMENT.exec(text(value) ?? '') ?? [];
  const whole = Date.parse(second + zone);
  return Number.isNaN(whole) ? undefined : whole + Number(`0${fraction}`) * 1000;
}
