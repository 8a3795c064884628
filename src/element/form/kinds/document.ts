// A document: its type, where there are several, and its number.
import { html } from 'lit';
import { formatDocument, hasOnlyDigits, judgeDocument, toPlainDocument } from '../document-rules.js';
import { input, select } from '../../ui/input.js';
import type { FieldKind, FieldView } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

const TYPE = 'document.document_type';
const NUMBER = 'document.document_number';

type Of = Pick<FieldView, 'field' | 'values'>;

/** The first type on offer is chosen until another one is. */
const typeOf = ({ field: { options = [] }, values }: Of): string =>
  options.find(({ value }) => value === values[TYPE])?.value ?? options[0]?.value ?? '';

export const documentKind: FieldKind = {
  paths: () => [NUMBER],
  judge(field, values, { country }) {
    const number = values[NUMBER] ?? '';
    const missing = judgeText(field, number);
    if (missing ?? number === '') return { [NUMBER]: missing };
    const verdict = judgeDocument(field.country ?? country, typeOf({ field, values }), number);
    return { [NUMBER]: verdict === 'impossible' ? 'field.document.invalid' : undefined };
  },
  settle: (field, values) => {
    const type = typeOf({ field, values });
    return type ? { [TYPE]: type } : {};
  },
  draw(view) {
    const { field, values, t } = view;
    const { options: types = [] } = field;
    const type = typeOf(view);
    const country = field.country ?? view.country;
    const number = values[NUMBER] ?? '';
    const verdict = number && judgeDocument(country, type, number);
    const format = (text: string): string => formatDocument(country, type, text);
    const line = input({
      ...base(view, NUMBER),
      value: format(number),
      label: labelText(
        types.length === 1 ? { t, field: { ...field, label: field.label ?? types[0]?.label } } : view,
        'field.document',
      ),
      hint: verdict === 'suspicious' ? t('field.document.check') : field.hint,
      placeholder: field.placeholder,
      ...(hasOnlyDigits(country, type) && { inputMode: 'numeric' as const }),
      ltr: true,
      format,
      onInput(text) {
        view.type(NUMBER, toPlainDocument(text));
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
          view.leave(NUMBER);
        },
        onLeave: () => undefined,
      })}
      ${line}
    </div>`;
  },
};
