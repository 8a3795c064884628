// Reads a JSON body against a schema. Unknown fields fall away; what is missing or wrong is named by its path,
// never by its value.
import type { Context } from 'hono';
import { z } from 'zod';
import { refusal } from './api-error.js';
import { isCountry } from '../rules/countries.js';

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], body);

/** Throws MISSING_PARAMETERS, INVALID_PARAMETERS or the code a rule of the schema carries. */
export function decode<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    missing: valueAt(body, issue.path) === undefined,
    code:
      issue.code === 'custom' ? String(issue.params?.['code'] ?? 'INVALID_PARAMETERS') : 'INVALID_PARAMETERS',
  }));
  const missing = issues.filter((issue) => issue.missing);
  const named = (some: typeof issues): string => [...new Set(some.map(({ field }) => field))].join(', ');
  if (missing.length > 0) throw refusal('MISSING_PARAMETERS', `Missing parameters: [${named(missing)}]`);
  throw refusal(issues[0]?.code ?? 'INVALID_PARAMETERS', `Invalid parameters: [${named(issues)}]`);
}

/** The request's body as an object; an absent one counts as empty. */
export async function readJson(c: Context): Promise<object> {
  const text = await c.req.text();
  if (text.trim() === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch {
    // Falls through: the same answer as for a body that is no object.
  }
  throw refusal('INVALID_REQUEST', 'The body is not a JSON object');
}

export const decodeBody = async <S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> =>
  decode(schema, await readJson(c));

/** Shapes that several endpoints share. Lengths are the documents'. */
export const text = (min = 3, max = 255) => z.string().min(min).max(max);

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine(isCountry, { params: { code: 'COUNTRY_NOT_SUPPORTED' } });

/** A number, or the same number as a string; major units, at most four decimals, not negative. */
export const money = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d{1,15}(\.\d+)?$/)
      .transform(Number),
  ])
  .refine((value) => value >= 0 && Number.isInteger(Math.round(value * 1e7) / 1e3), {
    params: { code: 'INVALID_AMOUNT' },
  });

export const amount = z.object({ currency: z.string().regex(/^[A-Z]{3}$/), value: money });

export const callbackUrl = text(3, 526);

export const metadata = z.array(z.object({ key: z.string().max(48), value: z.string().max(512) })).max(120);
