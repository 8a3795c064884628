// A field that came broken is mended rather than refused: what cannot be used is left out, and the kind's own words,
// rules and shape stand in for it. A form with one odd line is better than none.
import type { Field } from '../../shared/contract.js';

type Loose = Readonly<Record<string, unknown>>;

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

function toOptions(value: unknown): Field['options'] {
  if (!Array.isArray(value)) return undefined;
  const options = value.filter(isLoose).flatMap((option) => {
    const code = toText(option.value);
    return code ? [{ value: code, label: toText(option.label) ?? code }] : [];
  });
  return options.length > 0 ? options : undefined;
}

function toCondition(value: unknown): Field['when'] {
  if (!isLoose(value) || !Array.isArray(value.is)) return undefined;
  const field = toText(value.field);
  return field ? { field, is: value.is.map(String) } : undefined;
}

/** Where its value goes. Values are looked up by name, so what every object has is none. */
function toName({ name, kind }: Loose): string | undefined {
  const given = toText(name);
  const used = given ?? String(kind);
  return used in {} ? `_${used}` : given;
}

const TEXTS = ['label', 'hint', 'placeholder', 'pattern', 'message'] as const;

function mend(field: Loose): Field {
  const options = toOptions(field.options);
  const when = toCondition(field.when);
  const country = toText(field.country);
  const name = toName(field);
  // A list without rows cannot be answered; a line of text can.
  const kind = field.kind === 'select' && !options ? 'text' : field.kind;
  return {
    kind: kind as Field['kind'],
    ...(name && { name }),
    ...Object.fromEntries(TEXTS.flatMap((key) => (toText(field[key]) ? [[key, field[key]]] : []))),
    ...(field.optional === true && { optional: true }),
    ...(options && { options }),
    ...(when && { when }),
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
  };
}

/** The same fields, each of them usable. */
export const mendFields = (fields: readonly unknown[]): Field[] =>
  fields
    .filter(isLoose)
    .filter(({ kind }) => toText(kind))
    .map(mend);
