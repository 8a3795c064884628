// One of many banks: a list that is searched by typing, with the keys people expect of one.
import { html, nothing } from 'lit';
import { nameOf } from '../../model/field.js';
import { input } from '../../ui/input.js';
import type { FieldKind, FieldView } from '../field-kind.js';
import { base, labelText } from '../field-text.js';

interface Bank {
  readonly id: string;
  readonly name: string;
}

/** What the list looks like right now. One list is open at a time. */
interface Look {
  banks?: readonly Bank[];
  asked: boolean;
  isFailed: boolean;
  isOpen: boolean;
  query: string | undefined;
  at: number;
}

const looks = new WeakMap<object, Look>();

const lookOf = (field: object): Look => {
  const look = looks.get(field) ?? { asked: false, isFailed: false, isOpen: false, query: undefined, at: -1 };
  looks.set(field, look);
  return look;
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const found = ({ banks = [], query }: Look): readonly Bank[] =>
  query === undefined ? banks : banks.filter(({ name }) => fold(name).includes(fold(query)));

function ask(view: FieldView, look: Look): void {
  look.asked = true;
  look.isFailed = false;
  view.banks().then(
    (banks) => {
      look.banks = banks;
      view.redraw();
    },
    () => {
      look.isFailed = true;
      look.asked = false;
      view.redraw();
    },
  );
}

/** Moves through the list; the ends are ends. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
};

export const bankKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge: (field, values) => ({
    [nameOf(field)]: field.optional || values[nameOf(field)] ? undefined : 'field.bank.choose',
  }),
  draw(view) {
    const { field, t } = view;
    const path = nameOf(field);
    const look = lookOf(field);
    if (!look.asked && !look.isFailed) ask(view, look);
    const chosen = look.banks?.find(({ id }) => id === view.values[path]);
    const list = found(look);
    const show = (change: Partial<Look>): void => {
      Object.assign(look, change);
      view.redraw();
    };
    const choose = ({ id }: Bank): void => {
      Object.assign(look, { isOpen: false, query: undefined, at: -1 });
      view.type(path, id);
    };
    const onKey = (event: KeyboardEvent): void => {
      const move = MOVES[event.key];
      const at = list[look.at];
      if (move) {
        event.preventDefault();
        show({ isOpen: true, at: move(look.at, list.length - 1) });
        (event.currentTarget as HTMLElement).querySelector('.at')?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter' && look.isOpen) {
        // Enter chooses; the next one pays.
        event.preventDefault();
        event.stopPropagation();
        if (at) choose(at);
      } else if (event.key === 'Escape' && look.isOpen) {
        event.stopPropagation();
        show({ isOpen: false, query: undefined });
      }
    };
    return html`<div
      @keydown=${onKey}
      @focusin=${() => {
        if (!look.isOpen) show({ isOpen: true });
      }}
    >
      ${input({
        ...base(view, path),
        label: labelText(view, 'field.bank'),
        hint: look.isFailed ? t('field.bank.failed') : look.banks ? field.hint : t('field.bank.loading'),
        value: look.query ?? chosen?.name ?? '',
        combobox: {
          isOpen: look.isOpen,
          list: `${path}-list`,
          at: look.at < 0 ? undefined : `${path}-${String(look.at)}`,
        },
        onInput(text) {
          view.type(path, '');
          show({ query: text, isOpen: true, at: text ? 0 : -1 });
          return text;
        },
        onLeave() {
          show({ isOpen: false, query: undefined, at: -1 });
          view.leave(path);
        },
      })}
      ${
        look.isFailed
          ? html`<button
              type="button"
              class="second"
              @click=${() => {
                ask(view, look);
                view.redraw();
              }}
            >
              ${t('button.retry')}
            </button>`
          : nothing
      }
      ${
        look.isOpen && look.banks
          ? html`<ul role="listbox" id="${path}-list" aria-label=${t('field.bank')}>
              ${list.map(
                (bank, index) =>
                  html`<li
                    role="option"
                    id="${path}-${index}"
                    class=${index === look.at ? 'at' : ''}
                    aria-selected=${bank.id === view.values[path] ? 'true' : 'false'}
                    @pointerdown=${(event: Event) => {
                      // The focus stays in the field.
                      event.preventDefault();
                      choose(bank);
                    }}
                  >
                    ${bank.name}
                  </li>`,
              )}
              ${list.length === 0 ? html`<li role="option" aria-disabled="true" aria-selected="false">${t('field.bank.none')}</li>` : nothing}
            </ul>`
          : nothing
      }
    </div>`;
  },
};
