// Rows of saved methods: which card it is, until when, and why it cannot be chosen. Folds a long wallet. And the row of
// cards, where it is known which are taken. Lazy: fetched where any of these is on the list.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { fill, type WordKey } from '../i18n/words.js';
import { isSaved } from '../model/method-list.js';
import { savedName } from '../model/saved-name.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { cardMarks, marksStyles } from './brand-marks.js';
import type { RemovalView } from './remove-method.js';

export { rowWords as english } from '../i18n/english-rows.js';

export const styles = css`
  ${marksStyles}
  .quiet,
  .method-name small {
    color: var(--_muted);
  }
  .method-name small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  input:disabled {
    opacity: 0.5;
  }
  .method-label:has(:disabled) {
    cursor: default;
  }
  /* A row like the others, that leads to them. */
  .more {
    display: grid;
    border-block-start: var(--_border-width) solid var(--_line);
  }
  .more button {
    justify-content: start;
    min-block-size: 56px;
    padding-inline: calc(var(--_space) * 2);
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_accent);
    font-weight: 500;
    text-align: start;
    outline-offset: calc(var(--_focus-ring) * -1);
  }
  .more button:hover {
    background: color-mix(in srgb, var(--_text) 4%, transparent);
  }
`;

/** So many saved methods are shown where more than one more would follow. */
const SHOWN = 5;

interface Shown {
  readonly selected?: string | undefined;
  readonly query?: string;
  readonly unfolded?: boolean;
}

/** The list with most of many saved methods folded away. The chosen one stays in sight, and a search finds all. */
export function folded(methods: readonly Method[], { selected, query, unfolded }: Shown): readonly Method[] {
  const saved = methods.filter(isSaved);
  if (unfolded || query || saved.length < SHOWN + 2) return methods;
  return methods.filter((method) => method.id === selected || !(saved.indexOf(method) >= SHOWN));
}

type Translate = (key: WordKey) => string;

function linesOf({ id, card }: Method, { state }: CheckoutStore, t: Translate): string[] {
  const { expiry, expired } = card ?? {};
  const refused = state.refused?.[id];
  const until = expiry && fill(t(expired ? 'row.expired' : 'list.expiry'), { date: expiry });
  const past = refused && t(refused.never ? 'row.never' : 'row.declined');
  return [until, past].filter((line): line is string => Boolean(line));
}

/** Shows every saved method, and moves the focus to the first that was folded away. */
async function unfold(store: CheckoutStore, first: Method, { target }: Event): Promise<void> {
  const root = (target as HTMLElement).getRootNode() as ShadowRoot;
  store.set({ unfolded: true });
  await (root.host as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  root.querySelector<HTMLElement>(`input[value="${CSS.escape(first.id)}"]`)?.focus();
}

/** What unfolds the list, below the last saved method that is shown. */
function foldButton(method: Method, store: CheckoutStore, t: Translate): TemplateResult | undefined {
  const all = (store.state.opened?.methods ?? []).filter(isSaved);
  const shown = folded(store.state.opened?.methods ?? [], store.state).filter(isSaved);
  const first = all.find((one) => !shown.includes(one));
  if (!first || method !== shown.at(-1)) return undefined;
  return html`<div class="more">
    <button type="button" part="more" @click=${(event: Event) => void unfold(store, first, event)}>
      ${fill(t('row.all'), { count: String(all.length) })}
    </button>
  </div>`;
}

/** Offered with the chosen one, where the checkout lets its list be edited: a row full of buttons is no list. */
const isRemovable = ({ id, card }: Method, { state }: CheckoutStore): boolean =>
  state.opened?.editable === true && (id === state.selected || card?.expired === true);

/** The row of a method, where there is more to it. `remove` draws what removes it, where that code is here. */
export function savedRow(
  method: Method,
  index: number,
  store: CheckoutStore,
  t: Translate,
  remove: ((view: RemovalView) => TemplateResult) | undefined,
) {
  const { id, card, marks } = method;
  if (!isSaved(method)) return marks && { icon: cardMarks(marks) };
  const barred = card?.expired === true || store.state.refused?.[id]?.never === true;
  return {
    words: html`<span aria-hidden="true" class=${barred ? 'quiet' : ''}>${savedName(method)}</span>
      <small id="more-${index}" part="method-detail">${linesOf(method, store, t).join(' · ')}</small>`,
    barred,
    below: html`${isRemovable(method, store) ? remove?.({ store, method, t }) : nothing}
    ${foldButton(method, store, t)}`,
  };
}
