// One of many banks: a list that is searched by typing, with the keys people expect of one.
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../model/field.js';
import { input } from '../../ui/input.js';
import { found, lookOf, steer, type Bank, type Look } from '../bank-look.js';
import type { FieldKind, FieldView } from '../field-kind.js';
import { base, labelText } from '../field-text.js';

function ask(view: FieldView, look: Look): void {
  look.asked = true;
  look.isFailed = false;
  view.banks().then(
    (banks) => {
      look.banks = banks;
      void view.redraw();
    },
    () => {
      look.isFailed = true;
      look.asked = false;
      void view.redraw();
    },
  );
}

const rows = (view: FieldView, look: Look, choose: (bank: Bank) => void): TemplateResult => {
  const path = nameOf(view.field);
  const list = found(look);
  return html`<ul
    role="listbox"
    part="listbox"
    id="${path}-list"
    aria-label=${view.t('field.bank')}
    @mousedown=${(event: Event) => {
      // The focus stays in the field. A finger that scrolls the list chooses nothing: only a click does.
      event.preventDefault();
    }}
  >
    ${list.map(
      (bank, index) =>
        // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field above hears the keys
        html`<li
          role="option"
          part="option"
          id="${path}-${index}"
          class=${index === look.at ? 'at' : ''}
          aria-selected=${bank.id === view.values[path] ? 'true' : 'false'}
          @click=${() => {
            choose(bank);
          }}
        >
          ${bank.name}
        </li>`,
    )}
    ${
      list.length === 0
        ? html`<li role="option" aria-disabled="true" aria-selected="false">${view.t('field.bank.none')}</li>`
        : nothing
    }
  </ul>`;
};

export const bankKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge(field, values, { shelf }) {
    const { banks, query } = lookOf(shelf, field);
    const value = values[nameOf(field)];
    // A bank of another method's list is none of this one's.
    if (value && banks?.some(({ id }) => id === value)) return {};
    const isLeftEmpty = field.optional && !query?.trim();
    return { [nameOf(field)]: isLeftEmpty ? undefined : 'field.bank.choose' };
  },
  draw(view) {
    const { field, t } = view;
    const path = nameOf(field);
    const look = lookOf(view.shelf, field);
    if (!look.asked && !look.isFailed) ask(view, look);
    const chosen = look.banks?.find(({ id }) => id === view.values[path]);
    const isOpen = look.isOpen && look.banks !== undefined && !view.disabled;

    const show = (change: Partial<Look>): void => {
      Object.assign(look, change);
      void view.redraw();
    };
    const choose = ({ id }: Bank): void => {
      Object.assign(look, { isOpen: false, query: undefined, at: -1 });
      view.type(path, id);
    };
    const onKey = async (event: KeyboardEvent): Promise<void> => {
      if (!(event.target instanceof HTMLInputElement) || event.isComposing || view.disabled) return;
      const list = found(look);
      const step = steer(event, look, list, chosen);
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      if ('choose' in step) {
        if (step.choose) choose(step.choose);
        return;
      }
      const root = event.currentTarget as HTMLElement;
      Object.assign(look, step.look);
      await view.redraw();
      root.querySelector('.at')?.scrollIntoView({ block: 'nearest' });
    };
    const leave = (): void => {
      const text = look.query?.trim();
      const same = text && found(look).find(({ name }) => name.toLowerCase() === text.toLowerCase());
      Object.assign(look, { isOpen: false, at: -1 });
      if (same) choose(same);
      else if (!text) look.query = undefined;
      view.leave(path, Boolean(text));
    };

    return html`<div @keydown=${onKey}>
      ${input({
        ...base(view, path),
        label: labelText(view, 'field.bank'),
        hint: look.isFailed ? t('field.bank.failed') : look.banks ? field.hint : t('field.bank.loading'),
        placeholder: field.placeholder,
        value: look.query ?? chosen?.name ?? '',
        combobox: {
          isOpen,
          list: `${path}-list`,
          at: isOpen && look.at >= 0 ? `${path}-${String(look.at)}` : undefined,
        },
        onInput(text) {
          Object.assign(look, { query: text, isOpen: true, isMoving: false });
          look.at = text.trim() && found(look).length > 0 ? 0 : -1;
          view.type(path, '');
        },
        onClick() {
          show({ isOpen: true });
        },
        onLeave: leave,
      })}
      ${
        look.isFailed
          ? html`<button
              type="button"
              class="second"
              part="retry"
              @click=${({ currentTarget }: Event) => {
                (currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
                ask(view, look);
                void view.redraw();
              }}
            >
              ${t('button.retry')}
            </button>`
          : nothing
      }
      ${isOpen ? rows(view, look, choose) : nothing}
    </div>`;
  },
};
