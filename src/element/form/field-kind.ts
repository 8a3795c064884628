// What every kind of field can do.
import type { TemplateResult } from 'lit';
import type { Customer, Field, Values } from '../../shared/contract.js';
import type { WordKey, Words } from '../i18n/words.js';

/** A mistake: one of our texts, or words that came with the field. */
export type Fault = WordKey | { readonly text: string };

/** Mistakes by the path of the value they are about. */
export type Faults = Readonly<Record<string, Fault | undefined>>;

/** What a kind may know of the form it stands in. */
export interface Around {
  /** ISO 3166-1 alpha-2: the session's, where the field names none. */
  readonly country: string;
  /** What the shop told of the shopper. */
  readonly customer: Customer | undefined;
  /** A billing address is asked for too, or known to the shop. */
  readonly hasBilling: boolean;
  /** What a kind remembers of a field while the form lives. */
  readonly shelf: WeakMap<Field, object>;
}

/** Everything a kind needs to draw itself. Values are told upwards, never kept. */
export interface FieldView extends Around {
  readonly field: Field;
  readonly values: Values;
  /** Mistakes to show now. */
  readonly faults: Faults;
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly disabled: boolean;
  readonly type: (path: string, value: string) => void;
  /** A value was left: what is wrong with it may be said, and `always` even when it is empty. */
  readonly leave: (path: string, always?: boolean) => void;
  /** The banks of this method, asked once. */
  readonly banks: () => Promise<readonly { id: string; name: string }[]>;
  /** Draw again: something arrived. Resolves when it is drawn. */
  readonly redraw: () => Promise<unknown>;
}

export interface FieldKind {
  /** English that only this kind needs. */
  readonly english?: Words;
  /** Paths of the values it holds, in the order they are drawn. */
  paths(field: Field, values: Values, around: Around): readonly string[];
  /** What is wrong with them. Nothing for a path that is right. */
  judge(field: Field, values: Values, around: Around): Faults;
  /** What is on screen as chosen without anybody having chosen it. Belongs to the values like everything typed. */
  settle?(field: Field, values: Values, around: Around): Values;
  draw(view: FieldView): TemplateResult;
}
