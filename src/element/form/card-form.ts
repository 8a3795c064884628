// Draws the card form of a method: the frame, and the checkbox that keeps the card. For a method without a card that the
// provider's SDK runs, the frame alone, unseen until its surface is shown. Lazy: fetched when chosen.
import { css, html, nothing, type TemplateResult } from 'lit';
import { CheckoutError } from '../../shared/errors.js';
import type { CardAsk } from '../../shared/contract.js';
import { FRAME_WORDS, type MoreWord } from '../../shared/frame-words.js';
import type { Dress } from '../../shared/protocol.js';
import type { FrameListener, Worded } from '../secure/frame-line.js';
import { FRAME_SLOT, SecureFields } from '../secure/secure-fields.js';
import { loadChunk } from '../state/load-chunk.js';
import type { PanelView } from './panel-view.js';

export { cardWords as english } from '../i18n/english-card.js';

export const styles = css`
  .check {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  /* The frame takes the place of what was drawn in its stead, and has its size while it is not ready. */
  tender-secure-fields:not([bare]),
  tender-secure-fields + .wait {
    grid-area: 1 / 1;
  }
  [ready] + .wait {
    display: none;
  }
  /* Nothing is asked: the frame in it only waits. */
  .form:has(> [bare]:only-child) {
    padding: 0;
  }
`;

/** Words that the frame asked for, once their English is here. */
let more: readonly MoreWord[] = [];

const askOf = ({ method }: PanelView): CardAsk | undefined =>
  method.fields.find(({ kind }) => kind === 'card')?.card;

const dressOf = (view: PanelView): Worded => {
  const { t, store, language, disabled } = view;
  const ask = askOf(view);
  const words = [...FRAME_WORDS, ...more].map((word) => [word, t(word)]);
  return {
    words: store.hasCard ? (Object.fromEntries(words) as Dress['words']) : null,
    ...(ask && { ask }),
    language,
    disabled,
  };
};

/** Fetched when the frame has reason to ask. What does not arrive is done without. */
const loadMore = () => loadChunk(() => import('./frame-more.js'));

/** What happens in the frame, told to the store. */
const listenerOf = (view: PanelView): FrameListener => {
  const { store, press } = view;
  return {
    more: async () => {
      const { moreCardWords } = await loadMore();
      more = Object.keys(moreCardWords) as MoreWord[];
      view.arrived(moreCardWords);
    },
    learn: async (iin) => (askOf(view)?.lookup ? (await loadMore()).learn(store, iin) : undefined),
    change: (card) => {
      store.set({ card });
      if (card.brand) store.prefetch();
    },
    submit: press,
    moved: (over) => void store.later((code) => code.wake(store, over)),
    surface: (shown) => void store.later((code) => code.wanted(store, shown)),
    close: () => void store.later((code) => code.leave(store)),
    lost: () => {
      // The provider's part went with the frame.
      void store.later((code) => code.wake(store, true));
      // Where no card is typed, nothing else did.
      if (!store.hasCard) return;
      store.set({ card: { complete: false } });
      store.fail(new CheckoutError('frame_moved'));
    },
    failed: (error) => {
      store.fail(error);
    },
  };
};

/** Whether the card is kept: the shopper's choice, or the shop's, which is said. */
function saveConsent({ t, store, method, disabled }: PanelView): unknown {
  const save = method.fields.find(({ kind }) => kind === 'save');
  if (!save) return nothing;
  if (save.always) return html`<div class="quiet">${t('card.save.always')}</div>`;
  return html`<label class="check" part="field">
    <input
      type="checkbox"
      part="input checkbox"
      .checked=${store.state.save}
      ?disabled=${disabled}
      @change=${(event: Event) => {
        store.set({ save: (event.target as HTMLInputElement).checked });
      }}
    />
    <span part="label">${t('card.save')}</span>
  </label>`;
}

/**
 * The card form goes from row to row and lives on while none of them is chosen, so that nothing typed is lost. What the
 * provider runs alone has nothing typed in it, and is begun anew.
 */
function frameOf({ store, method }: PanelView): SecureFields {
  const key = store.hasCard ? 'card' : method.id;
  const kept = store.frames[key];
  if (kept instanceof SecureFields && (store.hasCard || kept.isConnected)) return kept;
  const frame = new SecureFields();
  const slot = document.createElement('slot');
  slot.name = FRAME_SLOT;
  frame.append(slot);
  frame.setAttribute('exportparts', 'frame, dialog, dialog-title, close');
  return (store.frames[key] = frame);
}

export const cardForm = (view: PanelView): TemplateResult => {
  const { t, store, method } = view;
  const card = store.hasCard ? t('card.title') : method.name;
  return html`${Object.assign(frameOf(view), {
    gateway: view.gateway,
    dress: dressOf(view),
    listener: listenerOf(view),
    bare: !store.hasCard,
    shown: store.state.surface === 'provider',
    titles: { card, surface: t('challenge.title'), close: t('button.close') },
  })}${view.cardWaiting}${saveConsent(view)}`;
};
