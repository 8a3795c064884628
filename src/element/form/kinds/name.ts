// First and last name, as two fields: what browsers fill and banks want.
import { html } from 'lit';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, ownLabel } from '../field-text.js';

const FIRST = 'name.first_name';
const LAST = 'name.last_name';

export const nameKind: FieldKind = {
  paths: () => [FIRST, LAST],
  judge: (field, values) => ({
    [FIRST]: judgeText(field, values[FIRST]),
    [LAST]: judgeText(field, values[LAST]),
  }),
  draw: (view) =>
    html`<div class="pair">
      ${input({
        ...base(view, FIRST),
        label: ownLabel(view, 'field.first_name'),
        autocomplete: 'given-name',
        words: true,
      })}
      ${input({
        ...base(view, LAST),
        label: ownLabel(view, 'field.last_name'),
        autocomplete: 'family-name',
        words: true,
      })}
    </div>`,
};
