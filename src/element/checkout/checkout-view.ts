// The whole picture for one state. Reads everything, changes nothing: every handler asks the store.
import { html, nothing, type TemplateResult } from 'lit';
import { fill, type WordKey, type Words } from '../i18n/words.js';
import { toMoneyText } from '../model/money.js';
import type { Customer } from '../../shared/contract.js';
import type { CheckoutState, Notice } from '../state/checkout-state.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { isLong } from '../model/method-list.js';
import type { Views } from './lazy-views.js';
import { fieldSkeleton, methodList, skeleton, submitButton } from './views.js';

export interface CheckoutPicture {
  readonly state: CheckoutState;
  /** None before a session, or with one that cannot be opened. */
  readonly store: CheckoutStore | undefined;
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly gateway: string;
  readonly disabled: boolean;
  readonly hideButton: boolean;
  readonly hideResult: boolean;
  /** Lazy views, once they are here. */
  readonly views: Views;
  readonly customer: Customer | undefined;
  /** The button was clicked, or Enter was pressed in a field. */
  readonly press: (click?: Event) => void;
  /** The button has the focus. */
  readonly reach: () => void;
  /** More code came, with its English. */
  readonly arrived: (english: Words) => void;
  readonly retry: () => void;
}

/** What happened. Where the code for banners does not come, the connection is lost: that much is said without it. */
const banner = (picture: CheckoutPicture, shown: Notice): unknown => {
  const { t, language, retry, views } = picture;
  const { later, after, lost } = views;
  if (!lost) return later?.banner({ t, language, retry, toTimeText: after?.toTimeText }, shown);
  return html`<p tabindex="-1" part="notice">${t('error.network')}</p>
    <button type="button" part="retry" @click=${retry}>${t('button.retry')}</button>`;
};

/** What the chosen method asks for, once the code that draws it is here. */
function panel(picture: CheckoutPicture): TemplateResult | undefined {
  const { views, state, store, t, language, gateway, customer, press, arrived } = picture;
  const { card, form, plans } = views;
  const method = store?.selected;
  if (!method || !(store.needsFrame || store.hasForm || store.hasPlans)) return undefined;
  const disabled = picture.disabled || state.phase === 'busy';
  // A saved card is asked for its security code alone.
  const waiting = fieldSkeleton(t('card.loading'), method.vaultedToken !== undefined);
  const cardWaiting = store.hasCard ? waiting : nothing;
  const view = { store, method, t, language, gateway, customer, press, disabled, arrived, cardWaiting };
  return html`${store.needsFrame ? (card?.cardForm(view) ?? cardWaiting) : nothing}
  ${store.hasForm ? (form?.pageForm(view) ?? waiting) : nothing}
  ${store.hasPlans ? plans?.installments(view) : nothing}`;
}

/**
 * Stays in the document while a payment is in flight: a decline comes back to it, still filled. Inert while nothing of
 * it is in front: a bank's page that loads late must not take the focus from what the shopper is looking at.
 */
function form(picture: CheckoutPicture): TemplateResult {
  const { state, store, t, views } = picture;
  const { filter, rows, saved } = views;
  const { methods = [] } = state.opened ?? {};
  const long = isLong(methods);
  return methodList({
    title: t('list.title'),
    methods:
      (long && state.query && filter?.filtered(methods, state)) || (rows?.folded(methods, state) ?? methods),
    filter: long ? html`<div class="filter">${store && filter?.filterBox(store, t)}</div>` : nothing,
    selected: state.selected,
    disabled: picture.disabled || state.phase === 'busy',
    row: (method, index) => store && rows?.savedRow(method, index, store, t, saved?.removeMethod),
    choose: (id) => {
      store?.select(id);
    },
    panel: panel(picture),
  });
}

const working = ({ state, t }: CheckoutPicture): string =>
  t(state.opened?.purpose === 'enrollment' ? 'progress.saving' : 'progress.paying');

function button(picture: CheckoutPicture): unknown {
  const { state, t, language, press, reach } = picture;
  const { amount, purpose } = state.opened ?? {};
  const busy = state.phase === 'busy';
  const saving = purpose === 'enrollment';
  const pay = amount
    ? fill(t('button.pay'), { amount: toMoneyText(amount, language) })
    : t('button.pay.plain');
  return picture.hideButton
    ? nothing
    : submitButton({
        label: busy ? working(picture) : saving ? t('button.save') : pay,
        busy,
        disabled: picture.disabled,
        press,
        reach,
      });
}

/** What goes on, for whoever does not see it. */
const progress = (picture: CheckoutPicture): string =>
  picture.state.checking
    ? picture.t('progress.checking')
    : picture.state.phase === 'busy'
      ? working(picture)
      : '';

/** What is said politely by anything inside is said by one voice. */
function hear({ currentTarget, detail }: CustomEvent<string>): void {
  const voice = (currentTarget as Element).querySelector('[role=status]');
  if (voice) voice.textContent = detail;
}

export function checkoutView(picture: CheckoutPicture): TemplateResult {
  const { state, t, hideResult } = picture;
  const { after, saved } = picture.views;
  const { phase, opened, report } = state;
  // A payment that is being cancelled is still the one on screen.
  const inFlight = phase === 'acting' || (phase === 'busy' && report !== undefined && !report.final);
  const isOpen = (phase === 'form' || phase === 'busy') && !inFlight;
  const isEmpty = isOpen && !opened?.methods[0];
  const filling = isOpen && !isEmpty;
  return html`<div class="root" @say=${hear}>
    ${state.notice ? banner(picture, state.notice) : nothing}
    ${phase === 'opening' || phase === 'idle' ? skeleton(t('progress.opening')) : nothing}
    ${inFlight ? (after?.acting({ ...picture, report }) ?? skeleton(t('progress.checking'))) : nothing}
    ${phase === 'done' && report && !hideResult ? (after?.result(picture, report) ?? nothing) : nothing}
    ${inFlight ? nothing : saved?.savedList(picture)}
    <div
      class=${inFlight ? 'behind' : ''}
      ?hidden=${!filling && !inFlight}
      ?inert=${inFlight && state.surface !== 'provider'}
    >
      ${opened?.methods[0] && (filling || inFlight) ? form(picture) : nothing}
    </div>
    ${isEmpty ? banner(picture, { tone: 'info', text: 'error.shop', retry: true }) : nothing}
    <div class="root" ?hidden=${!filling}>
      <slot name="before-button"></slot>
      ${filling ? button(picture) : nothing}
      <slot name="after-button"></slot>
    </div>
    <p
      class=${filling && state.checking ? '' : 'unseen'}
      role="status"
      .textContent=${filling ? progress(picture) : ''}
    ></p>
    <slot name="empty" ?hidden=${!isEmpty && (phase !== 'failed' || opened)}></slot>
  </div>`;
}
