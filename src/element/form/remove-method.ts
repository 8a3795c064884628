// Removing a saved method: the button, and the question that must be answered before anything is removed. The focus stays
// where the shopper is: on the question, back on the button, or on what is next when the row is gone.
import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { fill, type WordKey } from '../i18n/words.js';
import { savedName } from '../model/saved-name.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { askToRemove, removeSaved } from '../state/remove.js';
import { say } from '../ui/say.js';

export interface RemovalView {
  readonly store: CheckoutStore;
  readonly method: Method;
  readonly t: (key: WordKey) => string;
}

/** Around the button or the question, drawn anew inside: a row's place is kept when its method goes. */
const PLACE = '.removal';

/** The element around, as far as it can be waited for. */
interface Drawn extends Element {
  readonly updateComplete?: Promise<boolean>;
}

/** Where the focus goes when the method is gone and nothing took its place. */
type Otherwise = (root: ShadowRoot) => void;

/** Where a press happened: what is around it may be gone when its answer is here. */
interface Spot {
  readonly place: Element;
  readonly root: ShadowRoot;
}

function spotOf({ currentTarget }: Event): Spot {
  const button = currentTarget as Element;
  return { place: button.closest(PLACE) ?? button, root: button.getRootNode() as ShadowRoot };
}

/** Moves the focus once the change is drawn. Where the place is gone, to where the list begins. */
async function land({ place, root }: Spot, part: string, otherwise: Otherwise): Promise<void> {
  await (root.host as Drawn).updateComplete;
  const target = place.isConnected ? place.querySelector<HTMLElement>(`[part=${part}]`) : null;
  if (target) target.focus();
  else otherwise(root);
}

function question(view: RemovalView, name: string, otherwise: Otherwise): TemplateResult {
  const { store, method, t } = view;
  const { removal } = store.state;
  const isSent = removal?.step === 'sent';
  const keep = (event: Event) => {
    if (isSent) return;
    const spot = spotOf(event);
    askToRemove(store, method, name, false);
    void land(spot, 'remove', otherwise);
  };
  const remove = async (event: Event) => {
    const spot = spotOf(event);
    const isGone = await removeSaved(store, method);
    const voice = spot.root.querySelector('.root');
    if (voice) say(voice, fill(t(isGone ? 'remove.done' : 'remove.failed'), { name }));
    if (isGone) await land(spot, 'remove', otherwise);
  };
  return html`<div
    class="question"
    part="question"
    role="group"
    aria-labelledby="removal"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') keep(event);
    }}
  >
    <strong id="removal">${fill(t('remove.ask'), { name })}</strong>
    <span class="wrong">${removal?.step === 'failed' ? t('remove.failed') : nothing}</span>
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
  const { store, method, t } = view;
  const name = savedName(method);
  const { phase, removal: { id, step } = {} } = store.state;
  const isAsked = id === method.id && step !== 'done';
  return html`<div class="removal">
    ${
      isAsked
        ? question(view, name, otherwise)
        : html`<button
            type="button"
            class="bare"
            part="remove"
            aria-label=${fill(t('remove.label'), { name })}
            ?disabled=${phase === 'busy'}
            @click=${(event: Event) => {
              const spot = spotOf(event);
              askToRemove(store, method, name, true);
              // The safe answer: a second press of the same key removes nothing.
              void land(spot, 'keep', otherwise);
            }}
          >
            ${fill(t(label), { name })}
          </button>`
    }
  </div>`;
}

/** Below the row of a saved method. */
export const removeMethod = (view: RemovalView): TemplateResult => {
  const toList = () => {
    view.store.host.focus();
  };
  return html`<div class="form">${removal(view, 'remove.label', toList)}</div>`;
};
