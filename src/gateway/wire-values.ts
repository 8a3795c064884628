// Values as Yuno writes them: text that may be missing, amounts as number or text, moments with six or nine digits,
// lists of pairs, one thing where a list belongs. What cannot be read is missing; one bad value spoils no other.
import { z } from 'zod';

/** Yuno writes "nothing" as null, as an empty text, or not at all. */
export const text = z
  .string()
  .nullish()
  .catch(undefined)
  .transform((value) => value || undefined);

export const flag = z
  .boolean()
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** A number, or a text that is one. An empty text is not zero. */
export const number = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** An object of these fields, or nothing. */
export const node = <S extends z.ZodRawShape>(shape: S) =>
  z
    .object(shape)
    .nullish()
    .catch(undefined)
    .transform((value) => value ?? undefined);

export const nodes = z
  .record(z.string(), z.unknown())
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? {});

/** Both are needed: a currency alone, as one example of Yuno's sends it, is no amount. */
export const amount = z
  .object({ currency: z.string().min(1), value: number })
  .nullish()
  .catch(undefined)
  .transform((found) =>
    found?.value === undefined ? undefined : { currency: found.currency, value: found.value },
  );

/** The rows that can be read of a list, of one row alone, or of nothing. */
export const rows = <T extends z.ZodType>(row: T) =>
  z
    .unknown()
    .optional()
    .transform((value): z.output<T>[] =>
      (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
        const found = row.safeParse(one);
        return found.success ? [found.data] : [];
      }),
    );

/** Merchants put numbers and flags into values that are documented as text. */
export const metadata = rows(
  z.object({ key: z.string(), value: z.union([z.string(), z.number(), z.boolean()]).transform(String) }),
);

/** Milliseconds since 1970 with their fraction, so that moments of six and of nine digits can be compared. */
export const moment = text.transform((written) => {
  const [, second = '', fraction = '', zone = ''] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(written ?? '') ?? [];
  const whole = Date.parse(second + (zone || 'Z'));
  return Number.isNaN(whole) ? undefined : whole + Number(`0${fraction}`) * 1000;
});
