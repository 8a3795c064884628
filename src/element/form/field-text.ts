// From a field's data and our words to what an input shows. Words that came with the field win over our own.
import { fill, type WordKey } from '../i18n/words.js';
import type { InputView } from '../ui/input.js';
import type { Fault, FieldView } from './field-kind.js';

/** The mistake at a path, in words. */
export function faultText({ faults, t }: Pick<FieldView, 'faults' | 't'>, path: string): string | undefined {
  const fault: Fault | undefined = faults[path];
  return typeof fault === 'object' ? fault.text : fault && t(fault);
}

/** One of our labels, with a note when it may stay empty. */
export const ownLabel = (
  { t, field }: Pick<FieldView, 't' | 'field'>,
  own: WordKey,
  optional = field.optional,
): string => (optional ? fill(t('field.optional'), { label: t(own) }) : t(own));

/** The field's own label, else ours. For kinds of one line; the lines of a composite one have labels of ours. */
export const labelText = ({ t, field }: Pick<FieldView, 't' | 'field'>, own: WordKey): string => {
  const label = field.label ?? t(own);
  return field.optional ? fill(t('field.optional'), { label }) : label;
};

type Base = Pick<InputView, 'path' | 'value' | 'required' | 'disabled' | 'fault' | 'onInput' | 'onLeave'>;

/** What every input of a kind has in common. */
export const base = (view: FieldView, path: string): Base => ({
  path,
  value: view.values[path] ?? '',
  required: !view.field.optional,
  disabled: view.disabled,
  fault: faultText(view, path),
  onInput: (text) => {
    view.type(path, text);
  },
  onLeave: () => {
    view.leave(path);
  },
});
