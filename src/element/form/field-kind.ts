// What every kind of field can do.
import type { TemplateResult } from 'lit';
import type { Field, Values } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';

/** A mistake: one of our texts, or words that came with the field. */
export type Fault = WordKey | { readonly text: string };

/** Mistakes by the path of the value they are about. */
export type Faults = Readonly<Record<string, Fault | undefined>>;

/** Everything a kind needs to draw itself. Values are told upwards, never kept. */
export interface FieldView {
  readonly field: Field;
  readonly values: Values;
  /** Mistakes to show now. */
  readonly faults: Faults;
  readonly t: (key: WordKey) => string;
  readonly language: string;
  /** ISO 3166-1 alpha-2: the session's, where the field names none. */
  readonly country: string;
  readonly disabled: boolean;
  readonly type: (path: string, value: string) => void;
  /** A value was left: what is wrong with it may be said. */
  readonly leave: (path: string) => void;
  /** The banks of this method, asked once. */
  readonly banks: () => Promise<readonly { id: string; name: string }[]>;
  /** Draw again: something arrived. */
  readonly redraw: () => void;
}

export interface FieldKind {
  /** Paths of the values it holds, in the order they are drawn. */
  paths(field: Field, country: string): readonly string[];
  /** What is wrong with them. Nothing for a path that is right. */
  judge(field: Field, values: Values, country: string): Faults;
  draw(view: FieldView): TemplateResult;
}
