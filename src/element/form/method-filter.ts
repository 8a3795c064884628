// The box that narrows a long list of methods. Lazy: most shops have a short one.
import { css, html, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { fill, type WordKey } from '../i18n/words.js';
import type { CheckoutState } from '../state/checkout-state.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { fold } from '../model/method-list.js';

export { filterWords as english } from '../i18n/english-filter.js';

export const styles = css`
  .filter {
    display: grid;
    inline-size: 100%;
    min-block-size: 7rem;
    padding: calc(var(--_space) * 2);
    box-sizing: border-box;
  }
  [type='search'] {
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-inline: calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
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

export function filterBox(store: CheckoutStore, t: (key: WordKey) => string): TemplateResult {
  const { opened, query = '' } = store.state;
  const methods = opened?.methods ?? [];
  const count = query ? filtered(methods, { query }).length : methods.length;
  const found = count > 0 ? fill(t('list.found'), { count: String(count) }) : t('list.none');
  return html`<label part="label" for="filter">${t('list.filter')}</label>
    <input
      id="filter"
      part="input filter"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${query}
      aria-describedby="found"
      @input=${({ target }: Event) => {
        store.set({ query: (target as HTMLInputElement).value });
      }}
      @keydown=${(event: KeyboardEvent) => {
        // Enter looks for a method; it does not pay.
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
    <small id="found" role="status">${query ? found : ''}</small>`;
}
