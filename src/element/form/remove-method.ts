// Removing a saved method: the button, and the question that must be answered before anything is removed. The focus stays
// where the shopper is: on the question, back on the button, or on what is next when the row is gone.
import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { fill, type WordKey } from '../i18n/words.js';
import { savedName } from '../model/saved-name.js';
import type { CheckoutState } from '../state/checkout-state.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { askToRemove, removeSaved } from '../state/remove.js';

export interface RemovalView {
  readonly store: CheckoutStore;
  readonly method: Method;
  readonly t: (key: WordKey) => string;
  readonly disabled: boolean;
}

/** Around the button or the question, drawn anew inside: a row's place is kept when its method goes. */
const PLACE = '.removal';

/** The element around, as far as it can be waited for. */
interface Drawn extends Element {
  readonly updateComplete?: Promise<boolean>;
}

/** Where the focus goes when the method is gone and nothing took its place. */
type Otherwise = (root: ShadowRoot) => void;

/** Moves the focus once the change is drawn. Where the place is gone, to where the list begins. */
async function land(place: Element, part: string, otherwise: Otherwise): Promise<void> {
  const root = place.getRootNode() as ShadowRoot;
  await (root.host as Drawn).updateComplete;
  const target = place.isConnected ? place.querySelector<HTMLElement>(`[part=${part}]`) : null;
  if (target) target.focus();
  else otherwise(root);
}

const placeOf = ({ currentTarget }: Event): Element | null => (currentTarget as Element).closest(PLACE);

/** What was removed, for a status line that is there all the time. */
export const removed = (
  { removal, opened, notice }: CheckoutState,
  t: (key: WordKey) => string,
  inList = false,
): string =>
  // Said once: what comes after it, such as a declined payment, does not bring it back.
  removal?.step === 'done' && !notice && (opened?.saved !== undefined) === inList
    ? fill(t('remove.done'), { name: removal.name })
    : '';

function question(view: RemovalView, name: string, otherwise: Otherwise): TemplateResult {
  const { store, method, t } = view;
  const { removal } = store.state;
  const isSent = removal?.step === 'sent';
  const keep = (event: Event) => {
    if (isSent) return;
    const place = placeOf(event);
    askToRemove(store, method, name, false);
    if (place) void land(place, 'remove', otherwise);
  };
  const remove = async (event: Event) => {
    const place = placeOf(event);
    if ((await removeSaved(store, method)) && place) await land(place, 'remove', otherwise);
  };
  return html`<div
    class="question"
    role="group"
    aria-labelledby="removal"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') keep(event);
    }}
  >
    <strong id="removal">${fill(t('remove.ask'), { name })}</strong>
    <span class="wrong" role="alert">${removal?.step === 'failed' ? t('remove.failed') : nothing}</span>
    <div class="answers">
      <button type="button" class="second danger" part="remove-yes" aria-disabled=${isSent} @click=${remove}>
        ${isSent ? html`<span class="bar"></span>` : nothing}${t(isSent ? 'remove.busy' : 'remove.yes')}
      </button>
      <button type="button" class="second" part="keep" aria-disabled=${isSent} @click=${keep}>
        ${t('remove.keep')}
      </button>
    </div>
  </div>`;
}

/** `label`: what the button says; among other rows it is told by the method's name, too. */
export function removal(view: RemovalView, label: WordKey, otherwise: Otherwise): TemplateResult {
  const { store, method, t, disabled } = view;
  const name = savedName(method);
  const { id, step } = store.state.removal ?? {};
  const isAsked = id === method.id && step !== 'done';
  return html`<div class="removal">
    ${
      isAsked
        ? question(view, name, otherwise)
        : html`<button
            type="button"
            class="bare"
            part="remove"
            aria-label=${label === 'remove.yes' ? fill(t('remove.label'), { name }) : nothing}
            ?disabled=${disabled}
            @click=${(event: Event) => {
              const place = placeOf(event);
              askToRemove(store, method, name, true);
              // The safe answer: a second press of the same key removes nothing.
              if (place) void land(place, 'keep', otherwise);
            }}
          >
            ${t(label)}
          </button>`
    }
  </div>`;
}

/** For the panel of a chosen saved method. */
export const removeMethod = (view: RemovalView): TemplateResult =>
  removal(view, view.method.card ? 'remove.card' : 'remove.method', () => {
    view.store.host.focus();
  });
