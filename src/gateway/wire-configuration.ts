// The checkout builder's answer → what the gateway works with. The builder is a beta whose shape moved: methods stand
// at the top or in `config`, styles at the top or in `styling`. Both are read, and a broken row is left out.
import { flag, isNode, node, nodes, number, text, type Node } from './wire-values.js';

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
  /** The styles are there, and are not to be worn. */
  readonly keepsDefaults: boolean;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => text(one) ?? []) : [];

const toRules = (value: unknown): FieldRule[] =>
  nodes(value).flatMap((row) => {
    const name = text(row['field_name']);
    return name ? [{ name, active: flag(row['is_active']) ?? true, value: text(row['current_value']) }] : [];
  });

function toMethod(row: Node): MethodConfiguration[] {
  const type = text(row['payment_method_type']);
  if (!type) return [];
  const required = node(row['required_fields_to_override']);
  const method: MethodConfiguration = {
    type,
    purpose: row['type'] === 'ENROLLMENT' ? 'enrollment' : 'payment',
    active: flag(row['is_active']) ?? true,
    order: number(row['order_to_show']),
    name: text(row['name']),
    enrollment: text(row['active_enrollment_type']),
    fields: toRules(required['fields']),
    savedFields: toRules(required['enrollment_fields']),
  };
  return [method];
}

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

const toSections = (value: unknown): Sections =>
  Object.fromEntries(
    Object.entries(node(value)).flatMap(([name, section]) => {
      if (!isNode(section)) return [];
      const scalars = Object.entries(section).filter((entry): entry is [string, Scalar] =>
        isScalar(entry[1]),
      );
      return [[name, Object.fromEntries(scalars)]];
    }),
  );

/** Throws for an answer without a list of methods: that is no configuration. */
export function decodeConfiguration(body: unknown): CheckoutConfiguration {
  const top = node(body);
  const config = Array.isArray(top['payment_methods']) ? top : node(top['config']);
  const look = isNode(top['styling']) ? top['styling'] : top;
  if (!Array.isArray(config['payment_methods'])) throw new Error('no methods');
  const documents = nodes(node(config['general_settings'])['country_documents']);
  return {
    methods: nodes(config['payment_methods']).flatMap(toMethod),
    documents: new Map(
      documents.flatMap((row) => {
        const country = text(row['country_code']);
        return country && /^[A-Z]{2}$/.test(country) ? [[country, texts(row['documents'])] as const] : [];
      }),
    ),
    styles: toSections(look['styles']),
    settings: toSections(look['settings']),
    keepsDefaults: node(look['flags'])['force_default_styles'] === true,
  };
}
