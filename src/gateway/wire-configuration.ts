// The checkout builder's answer → what the gateway works with. The builder is a beta whose shape moved: methods stand
// at the top or in `config`, styles at the top or in `styling`. Both are read, and a broken row is left out.
import { z } from 'zod';
import { flag, node, nodes, number, rows, text } from './wire-values.js';

/** May a field be asked for, and when: `ALWAYS`, `FIRST_TIME` or whatever comes next. */
export interface FieldRule {
  readonly name: string;
  readonly active: boolean;
  readonly value: string | undefined;
}

export interface MethodConfiguration {
  readonly type: string;
  readonly purpose: 'payment' | 'enrollment';
  readonly active: boolean;
  /** Lower is shown first. */
  readonly order: number | undefined;
  /** What the merchant calls it. */
  readonly name: string | undefined;
  /** `BOTH`, `NONE`, `ENROLLMENT` or `NO_ENROLLMENT`. */
  readonly enrollment: string | undefined;
  readonly fields: readonly FieldRule[];
  /** The same for a saved method. */
  readonly savedFields: readonly FieldRule[];
}

type Scalar = string | number | boolean;
/** Section → name → value, as the builder writes them: `card.save_on_success`, `global.accent_color`. */
export type Sections = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;

export interface CheckoutConfiguration {
  readonly methods: readonly MethodConfiguration[];
  /** Country → the types of document that are accepted there. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  readonly styles: Sections;
  readonly settings: Sections;
}

const fieldRules = rows(z.object({ field_name: z.string().min(1), is_active: flag, current_value: text }));

const methodRow = z.object({
  payment_method_type: z.string().min(1),
  type: text,
  name: text,
  is_active: flag,
  order_to_show: number,
  active_enrollment_type: text,
  required_fields_to_override: node({ fields: fieldRules, enrollment_fields: fieldRules }),
});

const documentRow = z.object({
  country_code: z.string().regex(/^[A-Z]{2}$/),
  documents: rows(z.string().min(1)),
});

const partShape = {
  payment_methods: z.array(z.unknown()).optional().catch(undefined),
  general_settings: node({ country_documents: rows(documentRow) }),
};
const lookShape = { styles: nodes, settings: nodes };

const shape = z.object({ ...partShape, ...lookShape, config: node(partShape), styling: node(lookShape) });

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

function toSections(...found: readonly (Record<string, unknown> | undefined)[]): Sections {
  const all = found.flatMap((sections) => Object.entries(sections ?? {}));
  return Object.fromEntries(
    all.flatMap(([name, section]) => {
      if (typeof section !== 'object' || section === null) return [];
      const values = Object.entries(section).filter((entry): entry is [string, Scalar] => isScalar(entry[1]));
      return [[name, Object.fromEntries(values)]];
    }),
  );
}

const toRules = (found: z.infer<typeof fieldRules> | undefined): FieldRule[] =>
  (found ?? []).map(({ field_name: name, is_active: active = true, current_value: value }) => ({
    name,
    active,
    value,
  }));

const toMethod = (row: z.infer<typeof methodRow>): MethodConfiguration => ({
  type: row.payment_method_type,
  purpose: row.type === 'ENROLLMENT' ? 'enrollment' : 'payment',
  active: row.is_active ?? true,
  order: row.order_to_show,
  name: row.name,
  enrollment: row.active_enrollment_type,
  fields: toRules(row.required_fields_to_override?.fields),
  savedFields: toRules(row.required_fields_to_override?.enrollment_fields),
});

/** Throws for an answer without a list of methods: that is no configuration. */
export function decodeConfiguration(body: unknown): CheckoutConfiguration {
  const wire = shape.parse(body);
  const listed = wire.payment_methods ?? wire.config?.payment_methods;
  if (!listed) throw new Error('no methods');
  const general = wire.general_settings ?? wire.config?.general_settings;
  return {
    methods: rows(methodRow).parse(listed).map(toMethod),
    documents: new Map(
      (general?.country_documents ?? []).map(({ country_code, documents }) => [country_code, documents]),
    ),
    styles: toSections(wire.styles, wire.styling?.styles),
    settings: toSections(wire.settings, wire.styling?.settings),
  };
}
