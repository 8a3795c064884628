// A remark that asks for nothing. Its words come with the field, or are ours, under the field's name: its options fill
// their places.
import { html } from 'lit';
import { noteWords } from '../../i18n/english-notes.js';
import { fill, type WordKey } from '../../i18n/words.js';
import type { FieldKind } from '../field-kind.js';

export const noteKind: FieldKind = {
  english: noteWords,
  paths: () => [],
  judge: () => ({}),
  draw({ field: { label, hint, name = '', options = [] }, t }) {
    const places = Object.fromEntries(options.map((option) => [option.value, option.label]));
    return html`<p class="note" part="hint">${label ?? hint ?? fill(t(name as WordKey), places)}</p>`;
  },
};
