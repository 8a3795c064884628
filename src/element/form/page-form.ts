// Draws the fields that a method asks for on the page, without those the shop told already. Lazy: fetched when chosen.
import { html, type TemplateResult } from 'lit';
import type { Customer, Field, Method } from '../../shared/contract.js';
import { isKnown, pageFields } from '../model/field.js';
import { loadChunk } from '../state/load-chunk.js';
import { mendFields } from './mend-fields.js';
import type { MethodFormListener } from './method-form.js';
import './method-form.js';
import type { PanelView } from './panel-view.js';

export { fieldWords as english } from '../i18n/english-fields.js';

const kept = new WeakMap<Method, { customer: Customer | undefined; fields: readonly Field[] }>();

/** The same list for the same question, so that a form is not drawn anew with every key. */
function fieldsOf(method: Method, customer: Customer | undefined): readonly Field[] {
  const known = kept.get(method);
  if (known?.customer === customer && known) return known.fields;
  const fields = mendFields(pageFields(method)).filter((field) => !isKnown(field, customer));
  kept.set(method, { customer, fields });
  return fields;
}

export const pageForm = ({ store, method, customer, ...view }: PanelView): TemplateResult => {
  const listener: MethodFormListener = {
    typed: (path, value, complete) => {
      store.typed(path, value, complete);
    },
    submit: view.press,
    learn: view.arrived,
    banks: async () => {
      const { askBanks } = await loadChunk(() => import('../api/banks.js'));
      return askBanks(store.client, { session: store.ref, type: method.type });
    },
    failed: (thrown) => {
      store.fail(thrown);
    },
  };
  return html`<tender-method-form
    exportparts="field,label,input,select,select-arrow,hint,error,checkbox,legend,listbox,option,retry"
    .fields=${fieldsOf(method, customer)}
    .values=${store.state.values}
    .country=${store.state.opened?.country ?? ''}
    .customer=${customer}
    .language=${view.language}
    .disabled=${view.disabled}
    .t=${view.t}
    .listener=${listener}
  ></tender-method-form>`;
};
