// What a customer saved before, on the page where more can be saved: rows with a way to remove each. Lazy: only a page that
// says whose session it is needs it, and a checkout that lets saved methods be removed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { fill, type WordKey } from '../i18n/words.js';
import { rowWords } from '../i18n/english-rows.js';
import { savedWords } from '../i18n/english-saved.js';
import { savedName } from '../model/saved-name.js';
import type { CheckoutState } from '../state/checkout-state.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { picture } from '../ui/icon.js';
import { removal } from './remove-method.js';

export { removeMethod } from './remove-method.js';
export { savedStyles as styles } from './saved-methods.styles.js';

export const english = { ...rowWords, ...savedWords };

export interface SavedListView {
  readonly state: CheckoutState;
  readonly store: CheckoutStore | undefined;
  readonly t: (key: WordKey) => string;
}

const expiryText = ({ card }: Method, t: SavedListView['t']): string =>
  card?.expiry ? fill(t(card.expired ? 'row.expired' : 'list.expiry'), { date: card.expiry }) : '';

/** The heading takes the focus for a moment only: it is no place to stop at. */
function toHeading(root: ShadowRoot): void {
  const heading = root.getElementById('saved');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.addEventListener(
    'blur',
    () => {
      heading.removeAttribute('tabindex');
    },
    { once: true },
  );
  heading.focus();
}

export function savedList({ state, store, t }: SavedListView): TemplateResult | undefined {
  const { saved } = state.opened ?? {};
  if (!saved || !store) return undefined;
  return html`<section class="saved" part="saved" aria-labelledby="saved">
    <h2 id="saved">${t('saved.title')}</h2>
    ${
      saved.length > 0
        ? html`<ul>
            ${saved.map(
              (method) =>
                html`<li class=${method.card?.expired ? 'expired' : ''}>
                  ${method.icon && picture(method.icon)}
                  <span class="method-name" part="method-name"
                    >${savedName(method)} <small part="method-detail">${expiryText(method, t)}</small></span
                  >
                  ${removal({ store, method, t }, 'remove.yes', toHeading)}
                </li>`,
            )}
          </ul>`
        : html`<p class="quiet">${t('saved.none')}</p>`
    }
    ${state.phase === 'done' || saved.length === 0 ? nothing : html`<h2>${t('saved.add')}</h2>`}
  </section>`;
}
