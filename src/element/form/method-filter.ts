// The box that narrows a long list of methods. Lazy: most shops have a short one.
import { css, html, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { fill, type WordKey } from '../i18n/words.js';
import type { CheckoutState } from '../state/checkout-state.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { say } from '../ui/say.js';
import { fold } from '../model/fold.js';

export { filterWords as english } from '../i18n/english-filter.js';

export const styles = css`
  .filter {
    display: grid;
    position: relative;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2) var(--_space);
    border-block-end: var(--_border-width) solid var(--_line);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .filter label {
    padding-block-end: calc(var(--_space) * 0.5);
    font-weight: 500;
  }
  /* What was found has its line: the list below does not jump. */
  .filter small {
    min-block-size: 1.5em;
    padding-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
    font-size: 1em;
  }
  .search {
    position: relative;
    display: grid;
  }
  .search i {
    position: absolute;
    inset-block-start: calc(50% - 9px);
    inset-inline-start: calc(var(--_space) * 1.5);
    inline-size: 18px;
    block-size: 18px;
    background: var(--_muted);
    clip-path: path(
      evenodd,
      'M7 0a7 7 0 1 0 4.2 12.6l4.4 4.4 1.4-1.4-4.4-4.4A7 7 0 0 0 7 0zM7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2z'
    );
    pointer-events: none;
  }
  [type='search'] {
    appearance: none;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 48px;
    padding-inline: calc(var(--_space) * 1.5 + 28px) calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(16px, var(--_font-size));
  }
  [type='search']:hover {
    border-color: var(--_muted);
  }
  [type='search']:focus {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    outline: var(--_focus-ring) solid color-mix(in srgb, var(--_accent) 28%, transparent);
    outline-offset: 0;
  }
  @media (forced-colors: active) {
    .search i {
      background: CanvasText;
    }
  }
`;

/** Methods whose name or type has what was typed; the chosen one stays in sight, whatever is typed. */
export function filtered(
  methods: readonly Method[],
  { query = '', selected }: Pick<CheckoutState, 'query' | 'selected'>,
): readonly Method[] {
  const wanted = fold(query);
  return methods.filter(
    ({ id, name, type }) => id === selected || fold(`${name} ${type.replaceAll('_', ' ')}`).includes(wanted),
  );
}

/** How many methods the words fit, where there are any. */
function foundText({ state: { opened, query } }: CheckoutStore, t: (key: WordKey) => string): string {
  if (!query) return '';
  const count = filtered(opened?.methods ?? [], { query }).length;
  return count > 0 ? fill(t('list.found'), { count: String(count) }) : t('list.none');
}

export function filterBox(store: CheckoutStore, t: (key: WordKey) => string): TemplateResult {
  const { query = '' } = store.state;
  return html`<label part="label" for="filter">${t('list.filter')}</label>
    <div class="search">
      <i part="search-icon"></i>
      <input
        id="filter"
        part="input search"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${query}
        aria-describedby="found"
        @input=${({ target }: Event) => {
          store.set({ query: (target as HTMLInputElement).value });
          say(target as Element, foundText(store, t));
        }}
        @keydown=${(event: KeyboardEvent) => {
          // Enter looks for a method; it does not pay.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </div>
    <small id="found" part="found">${foundText(store, t)}</small>`;
}
