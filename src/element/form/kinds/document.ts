// A document: its type, where there are several, and its number.
import { html } from 'lit';
import { judgeDocument, toPlainDocument } from '../document-rules.js';
import { input, select } from '../../ui/input.js';
import type { FieldKind, FieldView } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

const TYPE = 'document.document_type';
const NUMBER = 'document.document_number';

type Of = Pick<FieldView, 'field' | 'values'>;

const typesOf = ({ options = [] }: FieldView['field']): readonly { value: string; label: string }[] =>
  options;

/** The first type on offer is chosen until another one is. */
const typeOf = ({ field, values }: Of): string => {
  const chosen = values[TYPE];
  const types = typesOf(field);
  return types.find(({ value }) => value === chosen)?.value ?? types[0]?.value ?? '';
};

export const documentKind: FieldKind = {
  paths: () => [NUMBER],
  judge(field, values, country) {
    const number = values[NUMBER] ?? '';
    const missing = judgeText(field, number);
    if (missing ?? number === '') return { [NUMBER]: missing };
    const verdict = judgeDocument(field.country ?? country, typeOf({ field, values }), number);
    return { [NUMBER]: verdict === 'impossible' ? 'field.document.invalid' : undefined };
  },
  draw(view) {
    const { field, values, t } = view;
    const types = typesOf(field);
    const type = typeOf(view);
    const number = values[NUMBER] ?? '';
    const verdict = number && judgeDocument(field.country ?? view.country, type, number);
    const line = input({
      ...base(view, NUMBER),
      label: labelText(view, 'field.document', types.length === 1 ? types[0]?.label : field.label),
      hint: verdict === 'suspicious' ? t('field.document.check') : field.hint,
      ltr: true,
      onInput(text) {
        if (type) view.type(TYPE, type);
        view.type(NUMBER, toPlainDocument(text));
        return text;
      },
    });
    if (types.length < 2) return line;
    return html`<div class="pair narrow">
      ${select({
        path: TYPE,
        label: t('field.document.type'),
        value: type,
        required: true,
        disabled: view.disabled,
        options: types.map(({ value, label }) => ({ value, label: value === 'PAS' ? label : value })),
        onChange: (value) => {
          view.type(TYPE, value);
        },
        onLeave: () => undefined,
      })}
      ${line}
    </div>`;
  },
};
