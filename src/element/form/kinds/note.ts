// A remark that asks for nothing.
import { html } from 'lit';
import type { FieldKind } from '../field-kind.js';

export const noteKind: FieldKind = {
  paths: () => [],
  judge: () => ({}),
  draw: ({ field }) => html`<p class="note" part="hint">${field.label ?? field.hint ?? ''}</p>`,
};
