// Something to agree to.
import { html, nothing } from 'lit';
import { nameOf } from '../../model/field.js';
import type { FieldKind } from '../field-kind.js';
import { faultText } from '../field-text.js';

export const checkboxKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge: (field, values) => ({
    [nameOf(field)]: field.optional || values[nameOf(field)] === 'true' ? undefined : 'field.agree',
  }),
  draw(view) {
    const path = nameOf(view.field);
    const fault = faultText(view, path);
    return html`<div class="field" part="field">
      <label class="check" part="label">
        <input
          id=${path}
          type="checkbox"
          part="input checkbox"
          .checked=${view.values[path] === 'true'}
          ?disabled=${view.disabled}
          aria-required=${!view.field.optional}
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby=${fault ? `${path}-error` : nothing}
          @change=${({ target }: Event) => {
            view.type(path, String((target as HTMLInputElement).checked));
          }}
        />
        <span>${view.field.label ?? view.t('field.agree')}</span>
      </label>
      <p class="error" part="error" id="${path}-error">${fault ?? ''}</p>
    </div>`;
  },
};
