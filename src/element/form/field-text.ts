// From a field's data and our words to what an input shows. Words that came with the field win over our own.
import { fill, type WordKey } from '../i18n/words.js';
import type { InputView } from '../ui/input.js';
import type { Fault, FieldView } from './field-kind.js';

/** The mistake at a path, in words. */
export function faultText({ faults, t }: Pick<FieldView, 'faults' | 't'>, path: string): string | undefined {
  const fault: Fault | undefined = faults[path];
  return typeof fault === 'object' ? fault.text : fault && t(fault);
}

/** A label, with a note when the field may stay empty. */
export const labelText = (view: FieldView, own: WordKey, label = view.field.label): string => {
  const text = label ?? view.t(own);
  return view.field.optional ? fill(view.t('field.optional'), { label: text }) : text;
};

/** What every input of a kind has in common. */
export const base = (
  view: FieldView,
  path: string,
): Pick<InputView, 'path' | 'value' | 'required' | 'disabled' | 'fault' | 'onInput' | 'onLeave'> => ({
  path,
  value: view.values[path] ?? '',
  required: !view.field.optional,
  disabled: view.disabled,
  fault: faultText(view, path),
  onInput: (text) => {
    view.type(path, text);
    return text;
  },
  onLeave: () => {
    view.leave(path);
  },
});
