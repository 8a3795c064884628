// Values as Yuno writes them: text that may be missing, amounts as number or text, lists of pairs.
import { z } from 'zod';

export const text = z.string().nullish().catch(undefined);
const amountValue = z.union([z.number(), z.string().transform(Number)]).pipe(z.number());
export const amount = z.object({ currency: z.string(), value: amountValue }).optional().catch(undefined);
export const metadata = z
  .array(z.object({ key: z.string(), value: z.string() }))
  .nullish()
  .catch([])
  .transform((pairs) => pairs ?? []);
/** Yuno writes "nothing" as null, as an empty text, or not at all. */
export const full = (value: string | null | undefined): string | undefined => value || undefined;
